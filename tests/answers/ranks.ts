import { ask } from '../../src/answers/ask/ask.ts';
import type { Snapshot } from '../../src/snapshot/types.ts';
import { lookupOf, placeOf, placesOf } from './look-up.ts';

/** A question with the passage that answers it best. */
export interface Answered {
  readonly query: string;
  readonly file: string;
  readonly paragraph: number;
}

/** Which place, from 1, the right passage has in the answer; Infinity where it is not in it. */
export function rankOf({ query, file, paragraph }: Answered, snapshot: Snapshot): number {
  const place = placesOf(ask(lookupOf(query), snapshot)).indexOf(placeOf(file, paragraph));
  return place < 0 ? Infinity : place + 1;
}

/** The share of the questions that have the right passage among the first `most`. */
export function shareWithin(most: number, ranks: readonly number[]): number {
  return ranks.filter((rank) => rank <= most).length / ranks.length;
}
