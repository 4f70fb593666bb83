import type { DateBasis, DatedStatement } from '../../../facts/index.ts';
import type { Range } from '../../../language/index.ts';

// New ones at the end: what was kept has their places.
const BASES: readonly DateBasis[] = ['told', 'before', 'source'];

/**
 * A date as a row of places in the text of its passage, which is kept anyway: start, length, what its
 * sentence and its clause have before and behind it, what tells when it is, whether its sentence goes
 * on about another, and when it is.
 */
type DateRow = readonly (number | null)[];

/** The dates of a passage, by its ordinal; most passages have none. */
type PassageRow = readonly [ordinal: number, dates: readonly DateRow[]];

/** The dates of a library → a line. */
export function encodeDates(
  datesOf: (ordinal: number) => readonly DatedStatement[],
  passages: number,
): string {
  const rows: PassageRow[] = [];
  for (let ordinal = 0; ordinal < passages; ordinal++) {
    const dates = datesOf(ordinal);
    if (dates.length > 0) rows.push([ordinal, dates.map(toRow)]);
  }
  return JSON.stringify(rows);
}

function toRow({ start, end, span, basis, sentence, clause, isCarried }: DatedStatement): DateRow {
  const around = ([from, to]: Range) => [start - from, to - end];
  const row = [start, end - start, ...around(sentence), ...around(clause)];
  return [...row, BASES.indexOf(basis), Number(isCarried), ...(span ? [span.from, span.to] : [])];
}

/** Dates as they were kept; read when the first are asked for. */
export function readDates(
  line: () => string,
  textOf: (ordinal: number) => string,
): (ordinal: number) => readonly DatedStatement[] {
  let rows: ReadonlyMap<number, readonly DateRow[]> | undefined;
  const read = new Map<number, readonly DatedStatement[]>();
  return (ordinal) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by encodeDates
    rows ??= new Map(JSON.parse(line()) as PassageRow[]);
    const own = rows.get(ordinal);
    if (!own) return [];
    const known = read.get(ordinal) ?? decode(own, textOf(ordinal));
    read.set(ordinal, known);
    return known;
  };
}

function decode(rows: readonly DateRow[], text: string): DatedStatement[] {
  return rows.map((row) => {
    const [start = 0, length = 0, before = 0, behind = 0, from = 0, to = 0] = row.map(Number);
    const end = start + length;
    const [first = null, last = null] = row.slice(8);
    return {
      text: text.slice(start, end),
      start,
      end,
      span: first === null || last === null ? null : { from: first, to: last },
      basis: BASES[row[6] ?? 0] ?? 'told',
      sentence: [start - before, end + behind],
      clause: [start - from, end + to],
      isCarried: row[7] === 1,
    };
  });
}
