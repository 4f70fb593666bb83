import type { DatedStatement } from '../../facts/index.ts';
import type { Range } from '../../language/index.ts';
import { isIn, mayGoOn } from '../text/carried.ts';
import type { Match } from '../text/highlight.ts';

/** Where the words of a topic stand in a passage with dates and above it. */
export interface WhenPlaces {
  readonly inText: readonly Match[];
  /** Words of the topic that the headings above have, by their places in the query. */
  readonly inHeadings: readonly number[];
  /** Words of the passage before, where this one goes on about it. */
  readonly before: readonly number[];
  readonly sentences: readonly Range[];
  /** Whether a match may be what its sentence is about. */
  readonly isSubject: (match: Match) => boolean;
}

/**
 * Whether a date is about each word of a topic that its passage has: in its sentence, in one that its
 * sentence goes on about, or above.
 */
export function isAboutAll(
  date: DatedStatement,
  { inText, inHeadings, before, sentences, isSubject }: WhenPlaces,
): boolean {
  const above = new Set([...inHeadings, ...(date.isCarried ? before : [])]);
  const own = sentences.findIndex((range) => isIn(date.start, range));
  const isGoneOn = (match: Match) => {
    const other = sentences.findIndex((range) => isIn(match.start, range));
    return mayGoOn(date.isCarried, own, other) && isSubject(match);
  };
  const told = new Set(
    inText
      .filter((match) => isIn(match.start, date.sentence) || isGoneOn(match))
      .map(({ word }) => word),
  );
  return inText.every(({ word }) => told.has(word) || above.has(word));
}
