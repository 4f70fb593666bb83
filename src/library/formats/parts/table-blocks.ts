import type { Block } from '../../types.ts';
import { createBlock, type BlockMarks } from './block.ts';
import { isTermCell, namesTerms } from '../terms/table.ts';

/** A table as its rows of cells; every row is as wide as the table. */
export interface Table {
  /** The names of the columns; empty where the table has none. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Whether each row is a name before its value: "Capital: Lima". */
  readonly isPairs?: boolean;
}

/** What is longer is a text, not a name to repeat in every row. */
const LONGEST_LABEL = 120;

/** A row is found by itself, so each cell carries the header of its column. */
export function tableBlocks({ head, rows, isPairs }: Table, more: BlockMarks = {}): Block[] {
  const headKind = rows.length > 0 ? 'table-head' : 'table-row';
  const names = head.filter((name, column) => name !== '' && name !== head[column - 1]);
  const labels = head.map((name) => (name.length <= LONGEST_LABEL ? name : ''));
  const hasTerms = namesTerms(head, rows);
  return [
    ...createBlock(headKind, names.join(' | '), more),
    ...rows.flatMap((row) => {
      const text = isPairs ? joinCells(row, ': ') : labelCells(labels, row);
      const [name = '', explanation = ''] = row;
      if (!hasTerms || explanation === '' || !isTermCell(name)) {
        return createBlock('table-row', text, more);
      }
      const start = isPairs || !labels[0] ? 0 : labels[0].length + LABEL_END.length;
      return createBlock('table-row', text, { ...more, term: [start, start + name.length] });
    }),
  ];
}

const LABEL_END = ': ';

/** "Country: Peru | Rank: 3"; an empty cell is left out. */
export function labelCells(names: readonly string[], values: readonly string[]): string {
  return joinCells(
    values.map((value, column) =>
      names[column] && value ? `${names[column]}${LABEL_END}${value}` : value,
    ),
    ' | ',
  );
}

function joinCells(cells: readonly string[], between: string): string {
  return cells.filter((cell) => cell !== '').join(between);
}

const LONGEST_NAME = 60;
const NUMBER = /^[^\p{L}\p{N}]*\p{N}[\p{N}.,\s]*(?:%|‰|\p{Sc}|\p{L}{1,3})?$/u;

/** Whether a cell holds a number, with its unit perhaps, and nothing else. */
export function isNumber(cell: string): boolean {
  return NUMBER.test(cell);
}

/**
 * Takes the first row for the head where nothing marks it as such, but its form does: names above
 * a column of numbers. In two columns the first row may as well be a name and its value, as all
 * below it: there the numbers have to be of one sort.
 */
export function splitHead(rows: readonly (readonly string[])[]): Table {
  const [first, ...others] = rows;
  if (!first || others.length === 0) return { head: [], rows };
  const areNames = first.every(
    (cell, column) =>
      (cell !== '' || column === 0) && cell.length <= LONGEST_NAME && !NUMBER.test(cell),
  );
  const isPair = first.length === 2 && !NUMBER.test(others[0]?.[0] ?? '');
  const stand = first.some((name, column) => {
    const cells = others.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    if (cells.length === 0 || !cells.every(isNumber)) return false;
    return !isPair || (!/^\p{Ll}/u.test(name) && areOfOneSort(cells));
  });
  return areNames && stand ? { head: first, rows: others } : { head: [], rows };
}

/** Whether numbers can be values of the same thing: no year beside a weight, no price beside a share. */
function areOfOneSort(cells: readonly string[]): boolean {
  return new Set(cells.map(sortOf)).size === 1;
}

function sortOf(cell: string): string {
  if (/^(?:1[5-9]|20)\d{2}$/u.test(cell)) return 'year';
  return cell.replace(/[\p{N}.,\s]+/gu, '#');
}
