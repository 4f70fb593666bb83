import type { Figure } from '../../../facts/index.ts';
import type { Match } from '../../text/highlight.ts';

/** Whether it is a word of the topic that a figure counts. */
export function isCounted({ counted, end }: Figure, matches: readonly Match[]): boolean {
  return (
    counted !== null &&
    matches.some(({ start }) => start > end && start <= end + 1 + counted.length)
  );
}
