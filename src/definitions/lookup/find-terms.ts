import { editDistance, languagePacks, slipsAllowed } from '../../language/index.ts';
import { keyOf, type TermKey } from './term-key.ts';

/** A term that is defined, by the place of its key, and how near it is to the one asked for. */
export interface NearTerm {
  readonly key: number;
  /** 1 for the term itself. */
  readonly nearness: number;
}

/** How near a term is: in another form; … */
const INFLECTED = 0.95;
/** … where a letter or two were mistaken; … */
const MISSPELLED = [1, 0.6, 0.4];
/** … where the defined term is it, told of what: "elasticity of demand"; … */
const OF_SOMETHING = 0.6;
/** … where it is a kind of what was asked for, and the other way round. */
const KIND = 0.5;
const GENUS = 0.35;

/** Below this a term is near to the one asked for, and not the term itself. */
export const LEAST_SAME = 0.9;

/** In shorter words an ending, a part or a slip makes another word. */
const SHORTEST = 4;
const SHORTEST_REST = 3;

/** Endings that make another form of a word: in the languages that have them those join compounds. */
const ENDINGS = [
  ...new Set([...languagePacks.values()].flatMap(({ words }) => words.compoundLinks ?? [])),
].filter((ending) => ending !== '');

/**
 * The defined terms that are the one asked for or near to it, in no order; those that it may be a
 * slip of the pen for only where it is none of them.
 */
export function findTerms(asked: string, keys: readonly TermKey[]): NearTerm[] {
  const found = findAlike(asked, keys, compare);
  if (found.some(({ nearness }) => nearness >= LEAST_SAME)) return found;
  return [...found, ...findAlike(asked, keys, compareLetters)];
}

function findAlike(
  asked: string,
  keys: readonly TermKey[],
  compareKeys: (asked: TermKey, known: TermKey) => number,
): NearTerm[] {
  const readings = new Map<string | null, TermKey | null>();
  const found: NearTerm[] = [];
  for (const [place, known] of keys.entries()) {
    const { language } = known;
    if (!readings.has(language)) readings.set(language, keyOf(asked, language));
    const reading = readings.get(language);
    const nearness = reading ? compareKeys(reading, known) : 0;
    if (nearness > 0) found.push({ key: place, nearness });
  }
  return found;
}

function compare(asked: TermKey, known: TermKey): number {
  if (asked.stems === known.stems) return 1;
  // A library has thousands of terms, and nearly all of them are nothing like it.
  if (mayBeForms(asked.stems, known.stems)) {
    if (areForms(asked.stems.split(' '), known.stems.split(' '))) return INFLECTED;
  }
  if (isOneWord(asked) && endsWith(known.head, asked.stems)) {
    const isItself = known.head === asked.stems && known.words.startsWith(`${asked.words} `);
    return isItself ? OF_SOMETHING : KIND;
  }
  if (isOneWord(known) && endsWith(asked.head, known.stems)) return GENUS;
  return 0;
}

function compareLetters({ words }: TermKey, known: TermKey): number {
  const slips = slipsAllowed(words.length);
  // Nobody misspells both of the first two letters.
  const other = known.words;
  const isAlike = words[0] === other[0] || words[1] === other[1] || words[0] === other[1];
  if (!isAlike || Math.abs(words.length - other.length) > slips) return 0;
  const distance = editDistance(words, other, slips);
  return distance <= slips ? (MISSPELLED[distance] ?? 0) : 0;
}

function isOneWord({ stems }: TermKey): boolean {
  return !stems.includes(' ');
}

/** Whether the first words begin alike, as those of one term do. */
function mayBeForms(a: string, b: string): boolean {
  return a.startsWith(b.slice(0, SHORTEST)) || b.startsWith(a.slice(0, SHORTEST));
}

function areForms(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((stem, place) => isForm(stem, b[place] ?? ''));
}

/** Whether two stems are one word: "goed", "goeder" of "goederen". */
function isForm(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST || !long.startsWith(short)) return false;
  return ENDINGS.includes(long.slice(short.length));
}

/** Whether a word has another as its last part: "snobgoeder" of "goed"; also a term of words. */
function endsWith(word: string, part: string): boolean {
  if (word === part) return true;
  if (part.length < SHORTEST || !word.includes(part)) return false;
  return ['', ...ENDINGS].some(
    (ending) =>
      word.endsWith(part + ending) && word.length - part.length - ending.length >= SHORTEST_REST,
  );
}
