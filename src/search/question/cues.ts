import { allMonthNames, fold, monthNames } from '../../language/index.ts';
import { phrasesOf, questionWords } from './question-words.ts';
import type { QuestionKind } from './types.ts';

/** Whether a folded word of a passage is what an answer of the kind has; null for kinds without such words. */
export type CueTest = ((word: string) => boolean) | null;

const YEAR = /^(?:1\d|20)\d\d$/u;
const NUMBER = /^\d/u;
/** Shorter names of months are words of other languages: "out", Dutch "mag". */
const SHORTEST_FOREIGN = 4;

/** What answers of each kind are told by, in whatever language the passage is. */
const CUES: Readonly<Partial<Record<QuestionKind, () => CueTest>>> = {
  when: () => {
    const own = [...questionWords.keys()].flatMap((code) => [...monthNames(code).keys()]);
    const foreign = [...allMonthNames().keys()].filter((name) => name.length >= SHORTEST_FOREIGN);
    const names = new Set([...[...own, ...foreign].map(fold), ...weekdays()]);
    return (word) => YEAR.test(word) || names.has(word);
  },
  name: () => {
    const telling = phrasesOf(({ name }) => name.telling);
    return (word) => telling.has(word);
  },
  'how-many': () => {
    const numbers = phrasesOf(({ numbers: list }) => list);
    // A year counts nothing.
    return (word) => (NUMBER.test(word) && !YEAR.test(word)) || numbers.has(word);
  },
  'how-long': () => {
    const times = phrasesOf(({ times: list }) => list);
    return (word) => times.has(word);
  },
  why: () => {
    const reasons = phrasesOf(({ reasons: list }) => list);
    return (word) => reasons.has(word);
  },
};

/** The words of each kind, read when it is first asked for. */
const read = new Map<QuestionKind, CueTest>();

/** The cues of one kind of question. */
export function findCues(kind: QuestionKind | null): CueTest {
  if (kind === null) return null;
  const known = read.get(kind) ?? CUES[kind]?.() ?? null;
  read.set(kind, known);
  return known;
}

/** Names of the days of the week in the languages whose questions are understood. */
function weekdays(): string[] {
  return [...questionWords.keys()].flatMap((language) => {
    const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    return Array.from({ length: 7 }, (_, day) => fold(format.format(Date.UTC(2024, 0, day + 1))));
  });
}

const LABEL = /^[^\p{L}]*(\p{L}+)[^:.?!]{0,60}: /u;

/** Whether a text is labelled as a reason: "Reden: het peil steeg", "Cause of the flood: …". */
export function namesReason(text: string): boolean {
  const [, first] = LABEL.exec(text) ?? [];
  return first !== undefined && (findCues('why')?.(fold(first)) ?? false);
}

/** Two capitals in a row, particles or "and" between: the form of people's names, if also of others. */
const PERSON =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}.'’-]+|(?:dr|drs|prof|mr|ir|ing)\.)(?: (?:\p{Ll}{2,4}|&)){0,2} \p{Lu}[\p{Ll}'’-]+/gu;
const CAPITAL = /(?<=[\p{L}\p{N},;] )\p{Lu}\p{Ll}+/gu;

/** How surely a single word with a capital is somebody. */
const BY_CAPITAL = 0.25;

/**
 * How well a text names a person that the question does not, 0–1: by form only, as who is a person
 * and what a firm is not known here.
 */
export function namesSomebody(text: string, isAsked: (word: string) => boolean): number {
  const isNew = ([name]: RegExpMatchArray) =>
    !name.split(/[ -]/u).some((word) => isAsked(fold(word)));
  // One by one: mostly the first tells.
  for (const name of text.matchAll(PERSON)) if (isNew(name)) return 1;
  for (const name of text.matchAll(CAPITAL)) if (isNew(name)) return BY_CAPITAL;
  return 0;
}
