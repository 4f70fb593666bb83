import { analyse } from '../language/analyse.ts';
import type { Range } from '../language/range.ts';
import type { Passage } from '../library/types.ts';
import type { Query } from '../search/types.ts';

/** A word of a passage that matches the query. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Place of the matched word in `query.words`. */
  readonly word: number;
}

/** The words of a text that match the query, from our own offsets. */
export function findMatches(query: Query, text: string, language: Passage['language']): Match[] {
  const wordOf = new Map(
    query.words.flatMap(({ terms }, word) => terms.map(({ term }) => [term, word] as const)),
  );
  return analyse(text, language).flatMap(({ term, start, end }) => {
    const word = wordOf.get(term);
    return word === undefined ? [] : [{ start, end, word }];
  });
}

/** Matches as ranges to mark. */
export function toRanges(matches: readonly Match[]): Range[] {
  return matches.map(({ start, end }): Range => [start, end]);
}
