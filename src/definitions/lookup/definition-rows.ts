import type { Range } from '../../language/index.ts';
import type { Definition, DefinitionForm } from '../types.ts';

/** Definitions as plain data, to be kept on disk; of no use without their passages. */
export interface DefinitionsDump {
  /** `ROW` numbers for each definition, in order of the passages. */
  readonly rows: Int32Array;
  /** Each term as it is written, once. */
  readonly terms: readonly string[];
  /** What the terms are found by, as `writeKey` writes it. */
  readonly keys: readonly string[];
}

/** A definition, and the passage that it stands in. */
export interface PlacedDefinition extends Definition {
  readonly ordinal: number;
}

/** A term that the material defines. */
export interface DefinedTerm {
  /** As it is written where it is defined best. */
  readonly term: string;
  /** How many definitions it has. */
  readonly count: number;
}

/** Numbers of one definition: ordinal, term, body, form, weight, name, key, key of the abbreviation. */
export const ROW = 10;
/** Weights are kept as whole numbers. */
export const WEIGHT_STEPS = 1_000;
export const NO_KEY = -1;
export const FORMS: readonly DefinitionForm[] = [
  'label',
  'copula',
  'named',
  'apposition',
  'bracket',
];

/** How many definitions there are. */
export function countRows(rows: Int32Array): number {
  return rows.length / ROW;
}

/** One definition. */
export function readRow(rows: Int32Array, row: number): PlacedDefinition {
  const at = (place: number) => rows[row * ROW + place] ?? 0;
  const term: Range = [at(1), at(2)];
  const body: Range = [at(3), at(4)];
  const form = FORMS[at(5)] ?? 'label';
  return { ordinal: at(0), term, body, form, weight: at(6) / WEIGHT_STEPS };
}

/** The first row of a passage, or of the next that has one: rows are in order of the passages. */
export function firstRow(rows: Int32Array, ordinal: number): number {
  let [low, high] = [0, countRows(rows)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle * ROW] ?? 0) < ordinal) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows of each key; a definition has two where its term has an abbreviation. */
export function groupByKey(rows: Int32Array): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (let row = 0; row < countRows(rows); row++) {
    for (const place of [8, 9]) {
      const key = rows[row * ROW + place] ?? NO_KEY;
      if (key === NO_KEY) continue;
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push(row);
    }
  }
  return groups;
}

/** One term for each key: as it is written where it is defined best. */
export function listTerms(
  { rows, terms }: DefinitionsDump,
  only: (ordinal: number) => boolean,
): DefinedTerm[] {
  const best = new Map<number, { name: number; weight: number; count: number }>();
  for (let row = 0; row < countRows(rows); row++) {
    if (!only(rows[row * ROW] ?? 0)) continue;
    const [weight = 0, name = 0, key = 0] = rows.subarray(row * ROW + 6, row * ROW + 9);
    const known = best.get(key);
    if (!known) best.set(key, { name, weight, count: 1 });
    else {
      known.count++;
      if (weight > known.weight) Object.assign(known, { name, weight });
    }
  }
  return [...best.values()]
    .toSorted((a, b) => b.count - a.count || b.weight - a.weight)
    .map(({ name, count }) => ({ term: terms[name] ?? '', count }));
}
