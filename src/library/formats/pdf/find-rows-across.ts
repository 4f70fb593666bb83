import { isLeft, isRight } from './sides.ts';
import type { Segment } from './types.ts';

/** Rows of a table with fewer are not told from lines that happen to stand beside each other. */
const FEWEST_ROWS = 3;
const FEWEST_CELLS = 3;
/** Of the width of its side: what is wider is text. */
const WIDEST_CELL = 0.75;
/** In sizes of the letters: what is farther below is no row of the same table. */
const FAR = 4;

interface Row {
  readonly cells: readonly Segment[];
  readonly isAcross: boolean;
}

/**
 * Cells of tables that run over the gutter of a page in columns, as they do in papers: rows of
 * several cells, none as wide as text, on a page where more is text.
 */
export function findRowsAcross(segments: readonly Segment[], gutter: number): Set<Segment> {
  const beside = segments.filter(({ x, right }) => isLeft(right, gutter) || isRight(x, gutter));
  const isCell = createCellTest(beside, gutter);
  const rows = groupRows(beside).map((cells) => toRow(cells, gutter, isCell));
  const across = rows.filter((row) => row?.isAcross).length;
  const text = beside.filter((segment) => !isCell(segment)).length;
  const found = new Set<Segment>();
  if (across < FEWEST_ROWS || text < across) return found;
  for (const run of findRuns(rows)) {
    const whole = run.filter(({ isAcross }) => isAcross);
    if (whole.length < FEWEST_ROWS || !haveNames(whole)) continue;
    for (const { cells } of run) for (const cell of cells) found.add(cell);
  }
  return found;
}

function createCellTest(segments: readonly Segment[], gutter: number) {
  const left = segments.reduce((least, { x }) => Math.min(least, x), Infinity);
  const right = segments.reduce((most, segment) => Math.max(most, segment.right), -Infinity);
  return (segment: Segment): boolean => {
    const side = isLeft(segment.right, gutter) ? gutter - left : right - gutter;
    return segment.right - segment.x <= WIDEST_CELL * side;
  };
}

/** Segments on one line each, from top to bottom. */
function groupRows(segments: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = [];
  for (const segment of segments.toSorted((a, b) => a.y - b.y)) {
    const [first] = rows.at(-1) ?? [];
    if (first && segment.y - first.y < 0.35 * first.size) rows.at(-1)?.push(segment);
    else rows.push([segment]);
  }
  return rows;
}

/** A row that may be one of a table, or null. */
function toRow(
  cells: readonly Segment[],
  gutter: number,
  isCell: (segment: Segment) => boolean,
): Row | null {
  if (!cells.every(isCell)) return null;
  const left = cells.filter(({ right }) => isLeft(right, gutter)).length;
  const isBoth = left > 0 && left < cells.length;
  return { cells, isAcross: isBoth && cells.length >= FEWEST_CELLS };
}

function isWide({ cells, isAcross }: Row): boolean {
  return isAcross || cells.length > 1;
}

/** Rows that follow each other, from the first to the last on both sides. */
function findRuns(rows: readonly (Row | null)[]): Row[][] {
  const runs: Row[][] = [[]];
  for (const row of rows) {
    const above = runs.at(-1)?.at(-1)?.cells[0];
    const [cell] = row?.cells ?? [];
    const isNear = above && cell && cell.y - above.y < FAR * cell.size;
    if (row === null || (above && !isNear)) runs.push([]);
    if (row !== null) runs.at(-1)?.push(row);
  }
  return runs.map((run) => {
    const from = run.findIndex(isWide);
    return from < 0 ? [] : run.slice(from, run.findLastIndex(isWide) + 1);
  });
}

/** Whether rows begin with names; lines of code beside each other begin with their numbers. */
function haveNames(rows: readonly Row[]): boolean {
  const named = rows.filter(({ cells }) => {
    const first = cells.toSorted((a, b) => a.x - b.x)[0];
    return /\p{L}{2}/u.test(first?.text ?? '');
  });
  return named.length * 2 >= rows.length;
}
