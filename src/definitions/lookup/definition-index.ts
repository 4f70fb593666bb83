import {
  countRows,
  firstRow,
  groupByKey,
  listTerms,
  readRow,
  type DefinedTerm,
  type DefinitionsDump,
  type PlacedDefinition,
} from './definition-rows.ts';
import { findTerms, type NearTerm } from './find-terms.ts';
import { keyOf, readKey, type TermKey } from './term-key.ts';
import type { Definition } from '../types.ts';

/** A definition of a term that was asked for. */
export interface MatchedDefinition extends PlacedDefinition {
  /** 1 where the term itself is defined, in whatever form; less where one near to it is. */
  readonly nearness: number;
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
  /** The terms, most defined first; of some passages only where those are said. */
  terms(only?: (ordinal: number) => boolean): readonly DefinedTerm[];
  dump(): DefinitionsDump;
}

/** What `dump` made, or what a builder collected → the index. */
export function restoreDefinitions(dump: DefinitionsDump): DefinitionIndex {
  const { rows } = dump;
  const keys = dump.keys.map(readKey);
  const size = countRows(rows);
  let byKey: Map<number, number[]> | null = null;
  const rowsOf = (key: number): readonly number[] => {
    byKey ??= groupByKey(rows);
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
      for (let row = firstRow(rows, ordinal); row < size; row++) {
        const { ordinal: own, ...definition } = readRow(rows, row);
        if (own !== ordinal) break;
        found.push(definition);
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
      return Array.from(nearest, ([row, nearness]) => ({
        ...readRow(rows, row),
        nearness,
      })).toSorted(
        (a, b) => b.nearness - a.nearness || b.weight - a.weight || a.ordinal - b.ordinal,
      );
    },
    definers(term) {
      const same = sameTerms(term);
      const found = new Map<number, number>();
      for (const { key, nearness } of same.length > 0 ? same : findTerms(term, keys)) {
        for (const row of rowsOf(key)) {
          const { ordinal, weight } = readRow(rows, row);
          found.set(ordinal, Math.max(found.get(ordinal) ?? 0, nearness * weight));
        }
      }
      return found;
    },
    terms(only) {
      if (only) return listTerms(dump, only);
      defined ??= listTerms(dump, () => true);
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
