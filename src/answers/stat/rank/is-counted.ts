import type { Figure } from '../../../facts/index.ts';
import type { Match } from '../../text/highlight.ts';

/** Whether it is a word of the topic that a figure counts. */
export function isCounted({ counted, end }: Figure, matches: readonly Match[]): boolean {
  return (
    counted !== null &&
    matches.some(({ start }) => start > end && start <= end + 1 + counted.length)
  );
}

/** "Of" and what else may stand between a unit and what is measured. */
const LONGEST_LINK = 4;

/** Whether a figure with a unit tells how much there is of a word of the topic: "180 liter bloed". */
export function isQuantityOf({ kind, end }: Figure, matches: readonly Match[]): boolean {
  if (kind !== 'measure') return false;
  return matches.some(
    ({ start, part }) => part === null && start > end && start <= end + LONGEST_LINK,
  );
}
