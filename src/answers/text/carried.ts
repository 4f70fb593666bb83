import type { Range } from '../../language/index.ts';

/** A subject is carried over so many sentences. */
const MOST_CARRIED = 2;

/** Whether a place is in a range. */
export function isIn(place: number, [from, to]: Range): boolean {
  return place >= from && place < to;
}

/** Whether a sentence that goes on about one before may go on about another, by their places. */
export function mayGoOn(isCarried: boolean, own: number, other: number): boolean {
  return isCarried && other >= 0 && other < own && own - other <= MOST_CARRIED;
}
