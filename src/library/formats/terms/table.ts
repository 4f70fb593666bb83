import { fold } from '../../../language/index.ts';
import { readName } from './names.ts';

/** Words of the cells in a column that names: as many as half of its cells have at most. */
const MOST_WORDS = 5;
/** Words of the cells that explain: as half of them have at least. */
const FEWEST_EXPLAINING = 3;
const FEWEST_ROWS = 2;
/** Heads of a first column of terms, folded; with one a table may have more columns. */
const HEADS: ReadonlySet<string> = new Set(
  'begrip begrippen kernbegrip kernbegrippen term termen vakterm woord concept terms word concepts keyword begriff begriffe fachbegriff terme mot termino begrepp'
    .split(' ')
    .concat('key term', 'key terms'),
);

/** Whether the first cell of each row names what the next one explains. */
export function namesTerms(head: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const width = rows.reduce((most, row) => Math.max(most, row.length), head.length);
  const isOfTerms = HEADS.has(fold(head[0] ?? ''));
  if (width < 2 || (width > 2 && !isOfTerms)) return false;
  if (rows.length < (isOfTerms ? 1 : FEWEST_ROWS)) return false;
  const names = median(rows.map(([name = '']) => countWords(name)));
  const explanations = median(rows.map(([, explanation = '']) => countWords(explanation)));
  return names <= MOST_WORDS && explanations >= FEWEST_EXPLAINING && explanations > names;
}

/** Whether a cell can be the name of something: no figure, no date, no sentence. */
export function isTermCell(cell: string): boolean {
  return readName(cell, [0, cell.length]) !== null;
}

function countWords(text: string): number {
  return text === '' ? 0 : text.split(' ').length;
}

function median(counts: readonly number[]): number {
  return counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
}
