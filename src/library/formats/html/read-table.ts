import { splitHead, type Table } from '../parts/table-blocks.ts';
import { attribute, isElement, type Element } from './parse-html.ts';
import { cellsOf, rowsOf } from './table-rows.ts';

/** Wider than any table that people read; a `colspan` may state anything. */
const WIDEST = 100;
/** A cell over many rows is told in each of them; a long text only once. */
const LONGEST_REPEATED = 200;

interface Cell {
  readonly text: string;
  readonly isName: boolean;
  readonly isBold: boolean;
  /** Columns and rows that it takes. */
  readonly columns: number;
  readonly rows: number;
}

/** A table → its head and rows; a cell over more rows is told in each, over more columns in its first. */
export function readTable(table: Element, textOf: (cell: Element) => string): Table {
  const rows = rowsOf(table);
  const cells = rows.map((row) => readCells(row, textOf));
  const headRows = countHeadRows(rows, cells);
  const grid = layOut(cells, headRows);
  const body = grid.slice(headRows);
  if (headRows > 0) return { head: joinHead(grid.slice(0, headRows)), rows: body };
  // A name before a value, row by row: "Capital | Lima".
  const isPairs = cells.every((row) => row.length <= 2 && (row.length < 2 || row[0]?.isName));
  if (isPairs && cells.some(([first]) => first?.isName)) {
    return { head: [], rows: body, isPairs: true };
  }
  return splitHead(body);
}

function readCells(row: Element, textOf: (cell: Element) => string): Cell[] {
  return cellsOf(row).map((cell) => {
    const text = textOf(cell);
    return {
      text,
      isName: cell.tagName === 'th',
      isBold: text !== '' && isBold(cell),
      columns: span(cell, 'colspan', WIDEST),
      rows: span(cell, 'rowspan', Infinity),
    };
  });
}

function span(cell: Element, name: string, most: number): number {
  const stated = Number.parseInt(attribute(cell, name) ?? '1', 10);
  // Zero means "all that follow" for rows.
  if (stated === 0 && name === 'rowspan') return Infinity;
  return stated > 0 ? Math.min(stated, most) : 1;
}

/** Whether all of a cell's text is bold. */
function isBold(element: Element): boolean {
  return element.childNodes.every((node) => {
    if (!isElement(node)) return !('value' in node) || node.value.trim() === '';
    return /^(?:b|strong)$/u.test(node.tagName) || isBold(node);
  });
}

/** The rows of <thead>; else those of nothing but <th>; else a first row in bold. */
function countHeadRows(rows: readonly Element[], cells: readonly (readonly Cell[])[]): number {
  if (rows.length < 2) return 0;
  const inHead = rows.findIndex((row) => row.parentNode?.nodeName !== 'thead');
  if (inHead > 0) return inHead;
  const names = cells.findIndex((row) => row.some(({ isName }) => !isName) || row.length < 2);
  if (names > 0) return names;
  const [first = [], ...others] = cells;
  const stands = first.length > 1 && first.every(({ isBold: bold, text }) => bold || text === '');
  const alone = others.some((row) => row.some(({ isBold: bold }) => !bold));
  return stands && alone ? 1 : 0;
}

/** Cells at their columns. Only a head repeats its cell over all the columns that it takes. */
function layOut(rows: readonly (readonly Cell[])[], headRows: number): string[][] {
  const grid: string[][] = rows.map(() => []);
  const taken = new Map<number, { cell: Cell; left: number }>();
  for (const [at, row] of rows.entries()) {
    const line = grid[at] ?? [];
    const cells = [...row];
    for (let column = 0; column < WIDEST && (cells.length > 0 || hasBeyond(taken, column));) {
      const above = taken.get(column);
      const cell = above ? above.cell : cells.shift();
      if (above && above.left > 1) taken.set(column, { cell: above.cell, left: above.left - 1 });
      else taken.delete(column);
      const width = cell ? (above ? 1 : cell.columns) : 1;
      for (let own = 0; own < width && column < WIDEST; own++, column++) {
        const isTold = own === 0 || at < headRows;
        line[column] = (isTold && cell?.text) || '';
        if (cell && !above && cell.rows > 1) {
          const isRepeated = isTold && cell.text.length <= LONGEST_REPEATED;
          const told = isRepeated ? cell : { ...cell, text: '' };
          taken.set(column, { cell: told, left: cell.rows - 1 });
        }
      }
    }
    // What does not fit is text all the same.
    const rest = cells.map(({ text }) => text).filter((text) => text !== '');
    if (rest.length > 0) line.push(...rest);
  }
  return grid;
}

function hasBeyond(taken: ReadonlyMap<number, unknown>, column: number): boolean {
  for (const each of taken.keys()) if (each >= column) return true;
  return false;
}

/** The names of a head of more rows, column by column: "2023" above "sales" is "2023 sales". */
function joinHead(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const names = rows.map((row) => row[column] ?? '').filter((name) => name !== '');
    return [...new Set(names)].join(' ');
  });
}
