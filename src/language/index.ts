export { getCommonWords } from './common-words.ts';
export { isMeasureWord } from './measure-words.ts';
export { detectLanguage } from './detect.ts';
export { editDistance, lessOneLetter, slipsAllowed } from './edit-distance.ts';
export { eitherCase } from './either-case.ts';
export { createNameFinder, findName, splitName } from './find-name.ts';
export { fold, foldExcept } from './fold.ts';
export { languageNames } from './languages.ts';
export { type Locale, type Localized, toLocale } from './locale.ts';
export { allMonthNames, monthNames, weekdayNames } from './months.ts';
export { findMisspelled, nearestNames } from './nearest-names.ts';
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
export type { MeasuringRow, VerbsPart } from './packs/parts/words.ts';
export { isParticle } from './particles.ts';
export { countryNames, timeZoneCities } from './places.ts';
export { endOfPlain, findStart, isPlain } from './plain.ts';
export { RAISED_DIGITS } from './raised-digits.ts';
export type { Range } from './range.ts';
export { toArabic, toRoman } from './roman.ts';
export { findClauses, findSentences, isCoordinator } from './sentences.ts';
export { splitText } from './split-text.ts';
export { getStopwords } from './stopwords.ts';
export { hidesSigns, type Token, tokenAt, tokenize } from './tokens.ts';
export { WordTable } from './word-table.ts';
export { findWords, type Initials, initialsOf, visitWords, type Word } from './words.ts';
