export { getCommonWords } from './words/common-words.ts';
export { isMeasureWord } from './words/measure-words.ts';
export { detectLanguage } from './detect.ts';
export { editDistance, lessOneLetter, slipsAllowed } from './letters/edit-distance.ts';
export { eitherCase } from './letters/either-case.ts';
export { createNameFinder, findName, splitName } from './names/find-name.ts';
export { fold, foldExcept } from './letters/fold.ts';
export { languageNames } from './names/languages.ts';
export { type Locale, type Localized, toLocale } from './locale.ts';
export { allMonthNames, monthNames, weekdayNames } from './names/months.ts';
export { findMisspelled, nearestNames } from './names/nearest-names.ts';
export { names } from './packs/any/names.ts';
export { languagePacks } from './packs/index.ts';
export { type PhraseList, toForms, toNumbers, toPairs, toPhrases, toWords } from './packs/lists.ts';
export type { CompaniesPart } from './packs/parts/companies.ts';
export type { DatesPart } from './packs/parts/dates.ts';
export type { DefinitionRule, DefinitionsPart } from './packs/parts/definitions.ts';
export {
  type Dimension,
  type FiguresPart,
  type MeasureRow,
  NAME_NAMES,
  type NameName,
  NUMBER_NAMES,
  type NumberName,
  PHRASE_NAMES,
  type PhraseName,
  WORD_NAMES,
  type WordName,
} from './packs/parts/figures.ts';
export type { NamesPart } from './packs/parts/names.ts';
export type { QuestionsPart } from './packs/parts/questions.ts';
export type { LanguagePack } from './packs/types.ts';
export type { InflectionPart, MeasuringRow, VerbsPart } from './packs/parts/words.ts';
export { isParticle } from './names/particles.ts';
export { countryNames, timeZoneCities } from './names/places.ts';
export { endOfPlain, findStart, isPlain } from './letters/plain.ts';
export { RAISED_DIGITS } from './letters/raised-digits.ts';
export type { Range } from './range.ts';
export { toArabic, toRoman } from './letters/roman.ts';
export { findClauses, findSentences, isCoordinator } from './sentences.ts';
export { splitText } from './split-text.ts';
export { getStopwords } from './words/stopwords.ts';
export { hidesSigns, type Token, tokenAt, tokenize } from './words/tokens.ts';
export { WordTable } from './words/word-table.ts';
export { findWords, type Initials, initialsOf, visitWords, type Word } from './words/words.ts';
