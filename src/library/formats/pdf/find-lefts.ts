import type { Column, Page } from './types.ts';

/**
 * Where the text of each column begins, as the same column on other pages shows: a column of a page
 * may hold nothing but a list, which is moved in. Pages on the left and on the right differ.
 */
export function findLefts(pages: readonly Page[]): ReadonlyMap<Column, number> {
  const found = new Map<Column, number>();
  for (const parity of [0, 1]) {
    const own = pages.filter(({ number }) => number % 2 === parity);
    const lefts = own.flatMap(({ columns }) => columns.map(({ left }) => left));
    lefts.sort((a, b) => a - b);
    for (const { columns } of own) {
      for (const column of columns) {
        const border = endOfOthers(column, columns);
        found.set(column, lefts.find((left) => left > border) ?? column.left);
      }
    }
  }
  return found;
}

/** Where the columns end that stand left of one. */
function endOfOthers({ left }: Column, columns: readonly Column[]): number {
  return columns.reduce(
    (end, { right }) => (right <= left + 1 ? Math.max(end, right - 1) : end),
    -Infinity,
  );
}
