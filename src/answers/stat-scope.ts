import type { Library, Passage } from '../library/index.ts';

/** A passage and its place in the library. */
export interface Placed {
  readonly passage: Passage;
  readonly ordinal: number;
}

/** Passages of a list looked at before and after one. */
const FURTHEST = 30;

/** The passage alone; of a list or a table all items in a row under the same heading. */
export function findScope(passage: Passage, { passages }: Library): Placed[] {
  const own = passages.indexOf(passage);
  if (own < 0) return [];
  let [first, last] = [own, own];
  while (first > own - FURTHEST && follows(passages[first - 1], passages[first])) first--;
  while (last < own + FURTHEST && follows(passages[last], passages[last + 1])) last++;
  return passages
    .slice(first, last + 1)
    .map((one, place) => ({ passage: one, ordinal: first + place }));
}

/** Whether two passages are neighbours in one list or table. */
function follows(one: Passage | undefined, next: Passage | undefined): boolean {
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
