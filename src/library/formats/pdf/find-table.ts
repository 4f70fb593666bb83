import { isLeader } from '../../furniture.ts';
import { splitHead, type Table } from '../table-blocks.ts';
import type { Line, Segment } from './types.ts';

/** In sizes of the letters: a line this near to the row above it goes on with its cells. */
const NEAR = 1.45;
const FEWEST_ROWS = 3;
/** A table with more columns shows itself in fewer rows. */
const FEWEST_ROWS_WIDE = 2;
/** Rows whose cells stand clearly in columns of their own. */
const LEAST_CLEAR = 0.8;

/** A table found among lines, and how many of them it takes. */
export interface FoundTable {
  readonly table: Table;
  readonly lines: number;
}

interface Extent {
  readonly x: number;
  readonly right: number;
}

/** The table that begins at that line, where the layout clearly shows one; or null. */
export function findTable(lines: readonly Line[], from: number): FoundTable | null {
  const taken = takeRows(lines, from);
  const wide = taken.filter(({ cells }) => cells.length > 1);
  const columns = findExtents(wide);
  const fewest = columns.length > 2 ? FEWEST_ROWS_WIDE : FEWEST_ROWS;
  if (columns.length < 2 || wide.length < fewest) return null;
  const clear = wide.filter(({ cells }) => isClear(cells, columns)).length;
  if (clear < LEAST_CLEAR * wide.length) return null;
  const { rows, fonts } = readRows(taken, columns);
  const [first, ...others] = rows;
  const hasOwnFont = fonts[0] !== undefined && fonts.slice(1).every((font) => font !== fonts[0]);
  const table =
    first && others.length > 0 && hasOwnFont ? { head: first, rows: others } : splitHead(rows);
  return { table, lines: taken.length };
}

/** Lines with cells beside each other, and the lines that go on with one of the cells. */
function takeRows(lines: readonly Line[], from: number): Line[] {
  const taken: Line[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    const above = taken.at(-1);
    const isNear = above !== undefined && line.y - above.y < NEAR * line.size;
    if (isLeader(line.text)) break;
    const goesOn = line.cells.length > 1 ? !above || line.y - above.y < 4 * line.size : isNear;
    if (!goesOn) break;
    taken.push(line);
  }
  // A single text behind the last row is what follows the table.
  while (taken.length > 0 && taken.at(-1)?.cells.length === 1) taken.pop();
  return taken[0] && taken[0].cells.length > 1 ? taken : [];
}

/** The columns as the rows with the usual number of cells show them. */
function findExtents(rows: readonly Line[]): Extent[] {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const usual = [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
  const extents: { x: number; right: number }[] = [];
  const cells = rows.flatMap((row) => (row.cells.length === usual ? row.cells : []));
  for (const { x, right } of cells.toSorted((a, b) => a.x - b.x)) {
    const last = extents.at(-1);
    if (last && x < last.right) last.right = Math.max(last.right, right);
    else extents.push({ x, right });
  }
  return extents;
}

function isClear(cells: readonly Segment[], columns: readonly Extent[]): boolean {
  return new Set(cells.map((cell) => findColumn(cell, columns))).size === cells.length;
}

function findColumn(cell: Segment, columns: readonly Extent[]): number {
  const overlaps = columns.map(({ x, right }) => Math.min(right, cell.right) - Math.max(x, cell.x));
  return overlaps.indexOf(Math.max(...overlaps));
}

function readRows(lines: readonly Line[], columns: readonly Extent[]) {
  const rows: string[][] = [];
  const fonts: string[] = [];
  let above: Line | null = null;
  for (const line of lines) {
    const row = columns.map(() => '');
    for (const cell of line.cells) {
      const column = findColumn(cell, columns);
      row[column] = [row[column], cell.text.trim()].filter((text) => text).join(' ');
    }
    const last = rows.at(-1);
    const goesOn = row[0] === '' || line.cells.length === 1;
    if (last && above && goesOn && line.y - above.y < NEAR * line.size) {
      for (const [column, text] of row.entries()) {
        last[column] = [last[column], text].filter((part) => part).join(' ');
      }
    } else {
      rows.push(row);
      fonts.push(line.font);
    }
    above = line;
  }
  return { rows, fonts };
}
