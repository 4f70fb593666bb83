import type { Candidate } from '../candidates/candidate.ts';
import { ages } from './ages.ts';
import { cells } from './cells.ts';
import { clock } from './clock.ts';
import { columns } from './columns.ts';
import { counting } from './counting.ts';
import { dates } from './dates.ts';
import { digits } from './digits.ts';
import { enumerations, lists } from './lists.ts';
import { namesOfBareNumbers } from './naming/bare-names.ts';
import { names } from './naming/names.ts';
import { places } from './naming/places.ts';
import { parts } from './parts.ts';
import { references } from './naming/references.ts';
import { FIGURE, type Case, type Row } from './row.ts';
import { shares } from './shares.ts';
import { years } from './years.ts';

/** Of every candidate. */
const ofAll: readonly Row[] = [...parts, ...shares, ...dates];
/** Of those with a unit, a currency or a scale. */
const ofMeasured: readonly Row[] = [...ofAll, ...clock, ...names, ...enumerations, ...cells];
/** Of bare numbers; first the rows that decide most often. */
const ofBare: readonly Row[] = [
  ...references,
  ...places,
  ...ofMeasured,
  ...namesOfBareNumbers,
  ...years,
  ...lists,
  ...ages,
];

/** The rows that judge each sort of candidate, in this order. */
const tables = {
  form: createTable([...ofAll, ...columns]),
  measured: createTable([...ofMeasured, ...columns]),
  digits: createTable([...ofBare, ...digits, ...columns]),
  words: createTable([...ofBare, ...counting, ...columns]),
};

/** All rows, once each. */
export const rows: readonly Row[] = [...ofBare, ...digits, ...counting, ...columns];

interface Table {
  readonly rows: readonly Row[];
  /** What the rows from each place on can add at most. */
  readonly hope: readonly number[];
}

function createTable(table: readonly Row[]): Table {
  const hope = table.map((_, place) =>
    table.slice(place).reduce((sum, { weight }) => sum + Math.max(0, weight), 0),
  );
  return { rows: table, hope };
}

function tableOf({ quantities }: Candidate): Table {
  const [low] = quantities;
  if (!low) return tables.form;
  const isBare = quantities.every(({ sort, scale }) => sort === null && scale === 1);
  if (!isBare) return tables.measured;
  return low.numeral.spelled ? tables.words : tables.digits;
}

/** Whether a candidate states data; `onRow` is told each row that holds. */
export function isFigure(judged: Case, onRow?: (row: Row) => void): boolean {
  const table = tableOf(judged.candidate);
  let score = 0;
  for (let place = 0; place < table.rows.length; place++) {
    // What can no longer be reached need not be looked for.
    if (score + (table.hope[place] ?? 0) < FIGURE) return false;
    const row = table.rows[place];
    if (!row?.test(judged)) continue;
    score += row.weight;
    onRow?.(row);
  }
  return score >= FIGURE;
}
