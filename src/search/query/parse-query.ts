import type { AnalysedToken } from '../../analysis/index.ts';
import {
  detectLanguage,
  getCommonWords,
  getStopwords,
  toArabic,
  toRoman,
} from '../../language/index.ts';
import { SPOKEN } from './asked-language.ts';
import { getQuestionWords } from '../question/question-words.ts';
import { type AskedWord, readWords } from './read-words.ts';
import { readLimits } from './query-limits.ts';
import { readQuestion } from '../question/read-question.ts';
import type { QuestionReading } from '../question/types.ts';
import { VERSUS } from '../question/versus.ts';
import type { Query, QueryWord } from '../types.ts';

/**
 * A query's words, each analysed in every language of the material: which language somebody asks
 * in is often unclear in three words, and a name must match whatever surrounds it.
 * @param understood languages that it may be asked in besides those of the material
 */
export function parseQuery(
  text: string,
  languages: readonly (string | null)[],
  isKnown: (term: string) => boolean = () => false,
  understood: Iterable<string> = [],
): Query {
  const { phrases, withoutPhrases, withoutRanges, minus } = readLimits(text);
  const { spoken, home, words, measure, endsInUnit } = readWords(text, languages, understood);
  const asked = words.filter(
    ({ token }) => !withoutRanges.some(([from, to]) => token.start >= from && token.end <= to),
  );
  const reading = readInAny(
    asked.map(({ token }) => token),
    [spoken, ...languages, ...SPOKEN],
  );
  // "What does tar -xvf do?" asks about the option.
  const isAsked = reading.kind !== null && reading.kind !== 'topic' && reading.kind !== 'course';
  const isExcluded = ({ start }: AnalysedToken) => minus.has(start) && !isAsked;
  const places = new Map(asked.map((word, place) => [word, place]));
  const asks = (word: AskedWord) => reading.asking.has(places.get(word) ?? -1);
  const wanted = asked.filter(({ token }) => !isExcluded(token));
  const said = getStopwords(spoken);
  // "haven" is a harbour to the material, though the language of one word reads as English.
  const isTopic = ({ terms }: AskedWord) => terms.some(isKnown);
  const sure = wanted.filter((word) => !word.token.stop && !asks(word));
  // A single letter is a topic where the material has it as one: "vitamin c".
  const isLetter = (word: AskedWord) =>
    word.token.word.length === 1 &&
    isTopic(word) &&
    !said.has(word.token.word) &&
    // "Schema's" is no question about the letter s.
    !/['’]/u.test(text.charAt(word.token.start - 1));
  // "Where vs having" is not about "vs".
  const isSign = ({ token }: AskedWord) => reading.kind === 'differ' && VERSUS.has(token.word);
  const topicalWords = new Set(
    sure.length > 0
      ? wanted.filter((word) => sure.includes(word) || isLetter(word))
      : wanted.filter((word) => isTopic(word) && !isSign(word)),
  );
  const topical = unite([...topicalWords]);
  const functional = unite(wanted.filter((word) => !topicalWords.has(word)));
  const isTopical = topical.length > 0;
  const last = asked.at(-1)?.token;
  const placesIn = (side: ReadonlySet<number>) =>
    topical.flatMap((word, place) =>
      asked.some(({ terms }, at) => side.has(at) && word.terms[0]?.term === terms[0])
        ? [place]
        : [],
    );
  const order = asked.map((word) => {
    const place = placeAmong(topical, word);
    return place >= 0 || !isTopical ? place : ~placeAmong(functional, word);
  });
  const naming = placesIn(reading.naming);
  const placeReference = (reference: typeof reading.reference): Query['reference'] => {
    const [name, number] = (reference ?? []).map((place) => placesIn(new Set([place]))[0]);
    return name === undefined || number === undefined ? null : [name, number];
  };
  const reference = placeReference(reading.reference);
  return {
    text,
    words: (isTopical ? topical : functional).map((word, place) => ({
      ...(place === reference?.[1] ? inBothNumbers(word, said) : word),
      ...(last?.stop ? { particle: last.word } : {}),
      isNaming: naming.includes(place),
      everyday: everydayShare(word.word, home),
    })),
    isTopical,
    functionWords: isTopical ? functional : [],
    order,
    language: detectLanguage(text),
    kind: endsInUnit && NAMES_THING.has(reading.kind) ? 'how-many' : reading.kind,
    measure,
    reference,
    sides: reading.sides ? [placesIn(reading.sides[0]), placesIn(reading.sides[1])] : null,
    phrases,
    withoutPhrases,
    excluded: unite(asked.filter(({ token }) => isExcluded(token))),
  };
}

/** Kinds of which a question asks for an amount where it ends in a unit: "absolute zero in celsius". */
const NAMES_THING: ReadonlySet<Query['kind']> = new Set([null, 'define', 'topic']);

/** The number of a part as it may stand there: "hoofdstuk 4" is "Hoofdstuk IV", and the other way. */
function inBothNumbers(word: QueryWord, stopwords: ReadonlySet<string>): QueryWord {
  const arabic = toArabic(word.word);
  const other = arabic === word.word ? toRoman(word.word) : arabic;
  // "I" is hardly ever a number where it is a word.
  if (other === null || stopwords.has(other)) return word;
  return { ...word, terms: [...word.terms, { term: other, weight: 1 }] };
}

/** Of so many words of running text one is the most common word of a language. */
const MOST_COMMON = 20;
/** Words of a passage, near enough. */
const PASSAGE_LENGTH = 40;

/** How many passages a word stands in that is so common in its language, by Zipf's law. */
function everydayShare(word: string, language: string | null): number {
  const rank = language === null ? null : getCommonWords(language).rankOf(word);
  return rank === null ? 0 : Math.min(0.5, PASSAGE_LENGTH / (MOST_COMMON * rank));
}

/** Place of a word among those of a query; -1 where it is not. */
function placeAmong(list: readonly QueryWord[], { terms: [term] }: AskedWord): number {
  return list.findIndex(({ terms }) => terms[0]?.term === term);
}

function isAsking({ kind }: QuestionReading): boolean {
  return kind !== null && kind !== 'topic';
}

/** A question of few words may be of any language: that of which its words ask something. */
function readInAny(
  tokens: readonly AnalysedToken[],
  languages: readonly (string | null)[],
): QuestionReading {
  const [first, ...others] = Array.from(new Set(languages), getQuestionWords)
    .filter((words) => words !== undefined)
    .map((words) => readQuestion(tokens, words));
  const asking = [first, ...others].find((reading) => reading && isAsking(reading));
  const referring = [first, ...others].find((reading) => reading?.reference);
  return asking ?? referring ?? first ?? readQuestion(tokens, undefined);
}

/** Asking a word twice asks no more than once. */
function unite(words: readonly AskedWord[]): QueryWord[] {
  const byTerms = new Map(words.map((word) => [word.terms.join(' '), word]));
  return Array.from(byTerms.values(), ({ token, shown, terms }) => ({
    word: token.word,
    shown,
    terms: terms.map((term) => ({ term, weight: 1 })),
  }));
}
