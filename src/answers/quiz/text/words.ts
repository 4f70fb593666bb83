import { analyse } from '../../../analysis/index.ts';
import { toWords } from '../../../language/index.ts';

/** Shortest word that tells something by itself, and as a part of another. */
const SHORTEST = 3;
const SHORTEST_PART = 4;
/** Letters with which two words begin that are of one family: "productie", "productiviteit". */
const FAMILY = 6;
/** The same, of words that differ in an ending only: "exclude", "exclusion". */
const SHORT_FAMILY = 5;
const NEARLY = 0.8;

/** The stems of the words of a text that carry a topic. */
export function stemsOf(text: string, language: string): ReadonlySet<string> {
  return new Set(
    analyse(text, language)
      .filter(({ stop, term }) => !stop && term.length >= SHORTEST)
      .map(({ term }) => term),
  );
}

/** Whether two stems are of one family: one is part of the other, or they begin alike. */
export function areKin(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // "Lek" is a part of "datalek", but of what it stands in the middle of hardly ever.
  if (short.length < SHORTEST_PART) {
    return long.length >= 2 * short.length && (long.startsWith(short) || long.endsWith(short));
  }
  if (long.includes(short)) return true;
  const alike = commonStart(a, b);
  return alike >= FAMILY || (alike >= SHORT_FAMILY && alike >= short.length * NEARLY);
}

/** How many letters of the start of a word, found in another, tell that both are made of it: "prijs". */
const PART = 5;
/** Letters that two words begin with, where they are half of one: "nitraat", "nitrificatie". */
const FEW_ALIKE = 4;
/** The same of words so short that an ending is a large part of them: "moles", "molarity". */
const SHORT_PART = 3;

/** Whether a word would tell another: they are kin, or made of the same part ("groep" in "focusgroep"). */
export function betrays(a: string, b: string): boolean {
  if (areKin(a, b)) return true;
  const alike = commonStart(a, b);
  const short = Math.min(a.length, b.length);
  if (isStartOf(a, b) || isStartOf(b, a)) return true;
  const inside = commonInside(a, b);
  if (inside >= PART || (inside >= FEW_ALIKE && inside >= short * MOST_OF_IT)) return true;
  if (short > SHORT_PART && alike >= SHORT_PART && alike >= short - 1) return true;
  if (alike >= FEW_ALIKE && alike * 2 >= short) return true;
  if (beginsAlikeInside(a, b) || beginsAlikeInside(b, a)) return true;
  return short >= PART && (a.includes(b.slice(0, PART)) || b.includes(a.slice(0, PART)));
}

/** "Ion" of "ionic": a short word, and little behind it. */
function isStartOf(part: string, word: string): boolean {
  const behind = word.length - part.length;
  return part.length === SHORT_PART && word.startsWith(part) && behind <= SHORT_PART;
}

/** How much of the shorter of two words stands in both, so that they may be made of one: "aritmie", "hartritme". */
const MOST_OF_IT = 0.55;

/** How many letters in a row two words have in common, wherever they stand. */
function commonInside(a: string, b: string): number {
  let most = 0;
  for (let at = 0; at + most < a.length; at++) {
    while (at + most < a.length && b.includes(a.slice(at, at + most + 1))) most++;
  }
  return most;
}

/** Letters of a word that two compounds are made of: "studiekosten", "opleidingskosten". */
const WORD_INSIDE = 6;

/** Whether two words hold the same one, and do not only end alike as "-isering" does. */
export function haveOnePart(a: string, b: string): boolean {
  return commonInside(a, b) >= WORD_INSIDE && commonEnd(a, b) < WORD_INSIDE - 1;
}

/** The same behind a short prefix: "nitraat", "denitrificatie". */
function beginsAlikeInside(long: string, word: string): boolean {
  return [2, 3].some((prefix) => {
    const alike = commonStart(long.slice(prefix), word);
    return alike >= FEW_ALIKE && alike * 2 >= word.length && prefix + alike < long.length;
  });
}

/** With how many letters two words begin alike. */
export function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** With how many letters two words end alike: "depolarisatie", "repolarisatie". */
export function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

/** Whether a text has a word of the family of another's. */
export function sharesKin(own: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...own].some((a) => [...other].some((b) => areKin(a, b)));
}

/** Tells which words are in a list of words and of endings, such as "-s". */
export function matcherOf(list: string): (word: string) => boolean {
  const words = toWords(list);
  const endings = [...words].flatMap((word) => (word.startsWith('-') ? [word.slice(1)] : []));
  return (word) =>
    words.has(word) ||
    endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
}

/** The share of their words that two texts have in common, of the one that has fewer. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0 : countCommon(a, b) / least;
}

/** The same of the one that has more: 1 for the same words. */
export function sameness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const most = Math.max(a.size, b.size);
  return most === 0 ? 0 : countCommon(a, b) / most;
}

function countCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((stem) => b.has(stem)).length;
}
