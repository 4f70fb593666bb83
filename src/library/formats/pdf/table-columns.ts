import type { Line, Segment } from './types.ts';

/** Of the rows, those that show columns which most lack. */
const LEAST_WIDER = 0.2;
const FEWEST_WIDER = 2;

/** From where to where a column goes. */
export interface Extent {
  readonly x: number;
  readonly right: number;
}

/** The columns as the rows with the usual number of cells show them. */
export function findExtents(rows: readonly Line[]): Extent[] {
  const usual = countColumns(rows);
  const extents: { x: number; right: number }[] = [];
  const cells = rows.flatMap((row) => (row.cells.length === usual ? row.cells : []));
  for (const { x, right } of cells.toSorted((a, b) => a.x - b.x)) {
    const last = extents.at(-1);
    if (last && x < last.right) last.right = Math.max(last.right, right);
    else extents.push({ x, right });
  }
  return extents;
}

/**
 * The cells that most rows have; where many have more, those: lines on which cells of text go on
 * lack the name in the first column.
 */
function countColumns(rows: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [usual = 0] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  const wider = [...counts].filter(
    ([cells, times]) =>
      cells > usual && times >= FEWEST_WIDER && times >= LEAST_WIDER * rows.length,
  );
  return Math.max(usual, ...wider.map(([cells]) => cells));
}

/** Whether each of the cells of a row stands in a column of its own. */
export function isClear(cells: readonly Segment[], columns: readonly Extent[]): boolean {
  return new Set(cells.map((cell) => findColumn(cell, columns))).size === cells.length;
}

/** The column that a cell stands in. */
export function findColumn(cell: Segment, columns: readonly Extent[]): number {
  const overlaps = columns.map(({ x, right }) => Math.min(right, cell.right) - Math.max(x, cell.x));
  return overlaps.indexOf(Math.max(...overlaps));
}

/** Names of columns so near to each other that they look like one cell: a word above each column. */
export function splitNames(cell: Segment, columns: readonly Extent[]): Segment[] {
  const below = columns.filter(({ x, right }) => x < cell.right && right > cell.x);
  const words = cell.text.trim().split(/\s+/u);
  if (below.length < 2 || words.length !== below.length) return [cell];
  return below.map(({ x, right }, place) => ({ ...cell, text: words[place] ?? '', x, right }));
}
