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
  /** Which part of that word, as a compound, is matched; null for all of it. */
  readonly part: number | null;
}

/** The words of a text that match the query, from our own offsets. */
export function findMatches(query: Query, text: string, language: Passage['language']): Match[] {
  const wordOf = new Map(
    query.words.flatMap(({ terms }, word) =>
      terms.map(({ term, part = null }) => [term, { word, part }] as const),
    ),
  );
  return analyse(text, language).flatMap(({ term, start, end }) => {
    const matched = wordOf.get(term);
    return matched === undefined ? [] : [{ start, end, ...matched }];
  });
}

/** Share of a query's words that are matched: as a whole, or in every part of a compound. */
export function coverWords({ words }: Query, matches: readonly Match[]): number {
  const covered = words.filter(({ parts = 0 }, word) => {
    const own = matches.filter((match) => match.word === word);
    const found = new Set(own.map(({ part }) => part));
    return found.has(null) || (parts > 0 && found.size >= parts);
  });
  return words.length === 0 ? 0 : covered.length / words.length;
}

/** Matches as ranges to mark. */
export function toRanges(matches: readonly Match[]): Range[] {
  return matches.map(({ start, end }): Range => [start, end]);
}
