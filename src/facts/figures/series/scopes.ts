import type { Passage } from '../../../library/index.ts';

/** Items of a list or rows of a table that are looked at together; a longer one is cut evenly. */
export const MOST_TOGETHER = 60;

/**
 * Passages whose figures may be set side by side, by their ordinals: each alone, those of a list or
 * a table in a row under the same heading together.
 */
export function* findScopes(passages: readonly Passage[]): Generator<readonly number[]> {
  for (let first = 0; first < passages.length;) {
    let next = first + 1;
    while (isNextRow(passages[next - 1], passages[next])) next++;
    const parts = Math.ceil((next - first) / MOST_TOGETHER);
    const size = Math.ceil((next - first) / parts);
    for (let from = first; from < next; from += size) {
      const length = Math.min(size, next - from);
      yield Array.from({ length }, (_, place) => from + place);
    }
    first = next;
  }
}

/** Whether two passages are neighbours in one list or table. */
export function isNextRow(one: Passage | undefined, next: Passage | undefined): boolean {
  if (!one || !next) return false;
  return (
    (one.kind === 'list-item' || one.kind === 'table-row') &&
    one.source === next.source &&
    one.kind === next.kind &&
    one.number + 1 === next.number &&
    one.headings.length === next.headings.length &&
    one.heading === next.heading
  );
}
