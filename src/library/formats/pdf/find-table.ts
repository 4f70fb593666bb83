import { isLeader } from '../../furniture.ts';
import { isNumber, splitHead, type Table } from '../table-blocks.ts';
import type { Line, Segment } from './types.ts';

/** In sizes of the letters: a line this near to the row above it goes on with its cells. */
const NEAR = 1.45;
/** Of the distance between rows. */
const APART = 1.4;
/** The number of a section. */
const SECTION = /^\s*\d{1,2}(?:\.\d{1,2})+\.?\s*$/u;
const FEWEST_ROWS = 3;
/** A table with more columns shows itself in fewer rows. */
const FEWEST_ROWS_WIDE = 2;
/** Rows whose cells stand clearly in columns of their own. */
const LEAST_CLEAR = 0.7;

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
export function findTable(
  lines: readonly Line[],
  from: number,
  isHeading: (line: Line) => boolean,
): FoundTable | null {
  const taken = takeRows(lines, from, isHeading);
  const wide = taken.filter(({ cells }) => cells.length > 1);
  const columns = findExtents(wide);
  const fewest = columns.length > 2 ? FEWEST_ROWS_WIDE : FEWEST_ROWS;
  if (columns.length < 2 || wide.length < fewest) return null;
  const clear = wide.filter(({ cells }) => isClear(cells, columns)).length;
  if (clear < LEAST_CLEAR * wide.length) return null;
  return { table: toTable(readRows(taken, columns)), lines: taken.length };
}

/** A row in a font of its own is the head; a column of names in one stands before their values. */
function toTable({ rows, fonts }: Rows): Table {
  const [first, ...others] = rows;
  const [own] = fonts;
  const hasHead =
    own &&
    others.length > 0 &&
    !first?.some(isCount) &&
    fonts.slice(1).every((font) => font !== own);
  if (first && hasHead) return { head: first, rows: others };
  return fonts.every((font) => font === null) && first?.length === 2
    ? { head: [], rows: rows.map((row) => [joinPair(row)]) }
    : splitHead(rows);
}

/** A number that is no year: it heads no column. */
function isCount(cell: string): boolean {
  return isNumber(cell) && !/^(?:1[5-9]|20)\d{2}$/u.test(cell);
}

function joinPair([name = '', value = '']: readonly string[]): string {
  return [name.replace(/\s*:$/u, ''), value].filter((part) => part !== '').join(': ');
}

/** Lines with cells beside each other, and the lines that go on with one of the cells. */
function takeRows(
  lines: readonly Line[],
  from: number,
  isHeading: (line: Line) => boolean,
): Line[] {
  const taken: Line[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    const above = taken.at(-1);
    const isNear = above !== undefined && line.y - above.y < NEAR * line.size;
    if (isLeader(line.text) || isHeading(line) || endsRows(taken, line)) break;
    const goesOn = line.cells.length > 1 ? !above || line.y - above.y < 4 * line.size : isNear;
    if (!goesOn) break;
    taken.push(line);
  }
  // A single text behind the last row is what follows the table.
  while (taken.length > 0 && taken.at(-1)?.cells.length === 1) taken.pop();
  return taken[0] && taken[0].cells.length > 1 ? taken : [];
}

/** "4.1.2 | Semantics", farther below than one row stands below another, is no row but what comes next. */
function endsRows(taken: readonly Line[], line: Line): boolean {
  const [before, above] = [taken.at(-2), taken.at(-1)];
  if (!before || !above || !SECTION.test(line.cells[0]?.text ?? '')) return false;
  return line.y - above.y > APART * (above.y - before.y) && line.cells.length <= 2;
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

interface Rows {
  readonly rows: readonly (readonly string[])[];
  /** The font of each row, null where its cells are in several. */
  readonly fonts: readonly (string | null)[];
}

function readRows(lines: readonly Line[], columns: readonly Extent[]): Rows {
  const rows: string[][] = [];
  const fonts: (string | null)[] = [];
  let above: Line | null = null;
  for (const line of lines) {
    const row = columns.map(() => '');
    for (const cell of line.cells) {
      const column = findColumn(cell, columns);
      row[column] = [row[column], cell.text.trim()].filter((text) => text).join(' ');
    }
    const last = rows.at(-1);
    const goesOn = line.cells.length === 1 || (row[0] === '' && !standsApart(row, last ?? []));
    if (last && above && goesOn && line.y - above.y < NEAR * line.size) {
      for (const [column, text] of row.entries()) {
        last[column] = [last[column], text].filter((part) => part).join(' ');
      }
    } else {
      rows.push(row);
      fonts.push(line.isUniform ? line.font : null);
    }
    above = line;
  }
  return { rows, fonts };
}

/** Whether a row without its first cell is one all the same: that cell is one over several rows. */
function standsApart(row: readonly string[], above: readonly string[]): boolean {
  const filled = row.flatMap((cell, column) =>
    cell === '' ? [] : [[cell, above[column] ?? ''] as const],
  );
  const areWhole = filled.every(([cell, before]) => before !== '' && !/^[\p{Ll}(]/u.test(cell));
  return filled.length > 1 && areWhole && filled.some((pair) => pair.every(isNumber));
}
