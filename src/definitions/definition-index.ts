import type { Range } from '../language/range.ts';
import { findTerms, type NearTerm } from './find-terms.ts';
import { keyOf, readKey, type TermKey } from './term-key.ts';
import type { Definition, DefinitionForm } from './types.ts';

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

/** A definition of a term that was asked for. */
export interface MatchedDefinition extends PlacedDefinition {
  /** 1 where the term itself is defined, in whatever form; less where one near to it is. */
  readonly nearness: number;
}

/** A term that the material defines. */
export interface DefinedTerm {
  /** As it is written where it is defined best. */
  readonly term: string;
  /** How many definitions it has. */
  readonly count: number;
}

/** The definitions of a library's passages; immutable. */
export interface DefinitionIndex {
  readonly size: number;
  /** Those of one passage, in order. */
  of(ordinal: number): readonly Definition[];
  /** Those of a term, by nearness and then by weight, best first. */
  find(term: string): readonly MatchedDefinition[];
  /**
   * The passages that define a term, by their ordinals, with how surely, 0–1. Where the term itself
   * is defined, those near to it are not looked for: asked with every question, so it must be quick.
   */
  definers(term: string): ReadonlyMap<number, number>;
  /** The terms, most defined first. */
  terms(): readonly DefinedTerm[];
  dump(): DefinitionsDump;
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

/** What `dump` made, or what a builder collected → the index. */
export function restoreDefinitions(dump: DefinitionsDump): DefinitionIndex {
  const { rows } = dump;
  const keys = dump.keys.map(readKey);
  const size = rows.length / ROW;
  const at = (row: number, place: number) => rows[row * ROW + place] ?? 0;
  const read = (row: number): PlacedDefinition => {
    const term: Range = [at(row, 1), at(row, 2)];
    const body: Range = [at(row, 3), at(row, 4)];
    const form = FORMS[at(row, 5)] ?? 'label';
    return { ordinal: at(row, 0), term, body, form, weight: at(row, 6) / WEIGHT_STEPS };
  };
  let byKey: Map<number, number[]> | null = null;
  const rowsOf = (key: number): readonly number[] => {
    byKey ??= groupByKey(rows, size);
    return byKey.get(key) ?? [];
  };
  const languages = new Set(keys.map(({ language }) => language));
  let byStems: Map<string, NearTerm[]> | null = null;
  const sameTerms = (term: string): readonly NearTerm[] => {
    byStems ??= groupByStems(keys);
    const stems = new Set(Array.from(languages, (language) => keyOf(term, language)?.stems ?? ''));
    return Array.from(stems).flatMap((each) => byStems?.get(each) ?? []);
  };
  let defined: readonly DefinedTerm[] | null = null;

  return {
    size,
    of(ordinal) {
      const found: Definition[] = [];
      for (let row = firstRow(rows, size, ordinal); at(row, 0) === ordinal && row < size; row++) {
        const { term, body, form, weight } = read(row);
        found.push({ term, body, form, weight });
      }
      return found;
    },
    find(term) {
      const nearest = new Map<number, number>();
      for (const { key, nearness } of findTerms(term, keys)) {
        for (const row of rowsOf(key)) {
          nearest.set(row, Math.max(nearest.get(row) ?? 0, nearness));
        }
      }
      return Array.from(nearest, ([row, nearness]) => ({ ...read(row), nearness })).toSorted(
        (a, b) => b.nearness - a.nearness || b.weight - a.weight || a.ordinal - b.ordinal,
      );
    },
    definers(term) {
      const same = sameTerms(term);
      const found = new Map<number, number>();
      for (const { key, nearness } of same.length > 0 ? same : findTerms(term, keys)) {
        for (const row of rowsOf(key)) {
          const { ordinal, weight } = read(row);
          found.set(ordinal, Math.max(found.get(ordinal) ?? 0, nearness * weight));
        }
      }
      return found;
    },
    terms() {
      defined ??= listTerms(dump, size);
      return defined;
    },
    dump: () => dump,
  };
}

function groupByStems(keys: readonly TermKey[]): Map<string, NearTerm[]> {
  const groups = new Map<string, NearTerm[]>();
  for (const [key, { stems }] of keys.entries()) {
    groups.set(stems, [...(groups.get(stems) ?? []), { key, nearness: 1 }]);
  }
  return groups;
}

/** The first row of a passage, or of the next that has one: rows are in order of the passages. */
function firstRow(rows: Int32Array, size: number, ordinal: number): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle * ROW] ?? 0) < ordinal) low = middle + 1;
    else high = middle;
  }
  return low;
}

function groupByKey(rows: Int32Array, size: number): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (let row = 0; row < size; row++) {
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
function listTerms({ rows, terms }: DefinitionsDump, size: number): DefinedTerm[] {
  const best = new Map<number, { name: number; weight: number; count: number }>();
  for (let row = 0; row < size; row++) {
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
