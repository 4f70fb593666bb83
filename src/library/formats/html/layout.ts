import { attribute, elementsOf, textOf, type Element } from './parse-html.ts';
import { cellsOf, rowsOf } from './table-rows.ts';

/** A cell with this many paragraphs is a text of its own. */
const LEAST_PARAGRAPHS = 3;
/** Rows as wide as the names above them that make a list of things; fewer may be columns of text. */
const LEAST_RECORDS = 2;
const LONGEST_COLUMN_NAME = 60;
/** What is longer in a cell is a text, whatever stands above it. */
const LONGEST_RECORD = 600;

/** Whether a table is only there to put things beside each other, as old pages do. */
export function isLayout(table: Element): boolean {
  const role = attribute(table, 'role');
  if (role === 'presentation' || role === 'none') return true;
  const inside = elementsOf(table);
  if (inside.some(({ tagName }) => tagName === 'th')) return false;
  if (inside.some(({ tagName }) => /^(?:table|h[1-6]|article|section)$/u.test(tagName)))
    return true;
  const rows = rowsOf(table).map(cellsOf);
  // In one column nothing stands beside anything.
  if (rows.every((row) => row.length <= 1)) return true;
  return rows.some((row) => row.some(holdsText)) && !areRecords(rows);
}

/** Whether the rows below a row of names tell of one thing each, though with some lines in a cell. */
function areRecords([names = [], ...rows]: readonly (readonly Element[])[]): boolean {
  const whole = rows.filter((row) => row.length === names.length);
  return (
    names.length > 1 &&
    whole.length >= LEAST_RECORDS &&
    names.every((cell) => !holdsLines(cell) && isWithin(cell, LONGEST_COLUMN_NAME)) &&
    rows.every((row) => row.length <= names.length && row.every(isRecord))
  );
}

function isRecord(cell: Element): boolean {
  return (
    isWithin(cell, LONGEST_RECORD) && elementsOf(cell).every(({ tagName }) => tagName !== 'li')
  );
}

function isWithin(cell: Element, most: number): boolean {
  return textOf(cell).trim().length <= most;
}

function holdsText(cell: Element): boolean {
  return countParagraphs(cell) >= LEAST_PARAGRAPHS;
}

function holdsLines(cell: Element): boolean {
  return countParagraphs(cell) > 1;
}

function countParagraphs(cell: Element): number {
  return elementsOf(cell).filter(({ tagName }) => tagName === 'p').length;
}
