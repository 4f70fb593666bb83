import { analyse } from '../../language/index.ts';

/** Shortest word that tells something by itself, and as a part of another. */
const SHORTEST = 3;
const SHORTEST_PART = 4;
/** Letters with which two words begin that are of one family: "productie", "productiviteit". */
const FAMILY = 6;

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
  return (
    long.includes(short) || (short.length >= FAMILY && long.startsWith(short.slice(0, FAMILY)))
  );
}

/** Whether a text has a word of the family of another's. */
export function sharesKin(own: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...own].some((a) => [...other].some((b) => areKin(a, b)));
}

/** The share of their words that two texts have in common, of the one that has fewer. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  if (least === 0) return 0;
  return [...a].filter((stem) => b.has(stem)).length / least;
}
