import { isNumber, splitHead, type Table } from '../parts/table-blocks.ts';
import { findColumn, findExtents, isClear, splitNames, type Extent } from './table-columns.ts';
import { NEAR, takeRows } from './take-rows.ts';
import type { Line } from './types.ts';

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
    for (const cell of line.cells.flatMap((own) => splitNames(own, columns))) {
      const column = findColumn(cell, columns);
      row[column] = [row[column], cell.text.trim()].filter((text) => text).join(' ');
    }
    const last = rows.at(-1);
    const isMidName = /^\p{Ll}/u.test(row[0] ?? '') && columns.length > 2;
    const isOpen = row[0] === '' || isMidName;
    const goesOn = line.cells.length === 1 || (isOpen && !standsApart(row, last ?? []));
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
