import type { DateBasis, DatedStatement } from '../../../facts/index.ts';
import type { Range } from '../../../language/index.ts';
import type { FigureRow } from './figure-row.ts';
import { encodeRows, readRows } from './kept-rows.ts';

// New ones at the end: what was kept has their places.
const BASES: readonly DateBasis[] = ['told', 'before', 'source'];

/** The dates of a library → a line. */
export function encodeDates(
  datesOf: (ordinal: number) => readonly DatedStatement[],
  passages: number,
): string {
  return encodeRows(datesOf, passages, toRow);
}

/**
 * A date as a row of places in the text of its passage, which is kept anyway: start, length, what its
 * sentence and its clause have before and behind it, what tells when it is, whether its sentence goes
 * on about another, and when it is.
 */
function toRow(date: DatedStatement): readonly number[] {
  const { start, end, span, basis, sentence, clause, isCarried } = date;
  const around = ([from, to]: Range) => [start - from, to - end];
  const row = [start, end - start, ...around(sentence), ...around(clause)];
  return [...row, BASES.indexOf(basis), Number(isCarried), ...(span ? [span.from, span.to] : [])];
}

/** Dates as they were kept; read when the first are asked for. */
export function readDates(
  line: () => string,
  textOf: (ordinal: number) => string,
): (ordinal: number) => readonly DatedStatement[] {
  return readRows(line, textOf, toDate);
}

function toDate(row: FigureRow, text: string): DatedStatement {
  const numbers = row.map(Number);
  const [start = 0, length = 0, before = 0, behind = 0, from = 0, to = 0] = numbers;
  const end = start + length;
  const [first = null, last = null] = numbers.slice(8);
  return {
    text: text.slice(start, end),
    start,
    end,
    span: first === null || last === null ? null : { from: first, to: last },
    basis: BASES[numbers[6] ?? 0] ?? 'told',
    sentence: [start - before, end + behind],
    clause: [start - from, end + to],
    isCarried: numbers[7] === 1,
  };
}
