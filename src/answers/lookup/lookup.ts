import type { Snapshot } from '../../snapshot/index.ts';
import { UserError } from '../../system/index.ts';
import { checkQuery } from './check-query.ts';
import type { AskedPeriod } from './period.ts';
import { passagesIn } from './scope.ts';

/** What somebody wants to know. */
export interface Lookup {
  readonly query: string;
  /** File or title of the only source to look in, or a collection (`findScope`); null for all. */
  readonly source: string | null;
  /** Of `when`: the only stretch of time to look in; null or left out for all of it. */
  readonly period?: AskedPeriod | null;
  /** The first passage wanted, from 0. */
  readonly from: number;
  /** How many passages are wanted. */
  readonly limit: number;
  /** Passages on the first page, which one source is not to fill; absent where order is all. */
  readonly spread?: number;
  /** Which passages may be in the answer, besides what `source` says; left out for all. */
  readonly only?: ((ordinal: number) => boolean) | undefined;
}

/** A lookup whose words were checked. */
export interface CheckedLookup {
  readonly query: string;
  /** Whether a passage may be in the answer; absent where all may. */
  readonly only: ((ordinal: number) => boolean) | undefined;
}

/**
 * @throws UserError for a query or a source that cannot be used.
 */
export function checkLookup({ query, source, only }: Lookup, { library }: Snapshot): CheckedLookup {
  const within = passagesIn(source, library);
  const both = (ordinal: number) => within?.(ordinal) !== false && only?.(ordinal) !== false;
  return { query: checkQuery(query), only: within && only ? both : (within ?? only) };
}

/**
 * The part of a list that is wanted.
 * @throws UserError `material-changed` for a later page that is no longer there.
 */
export function takeWanted<T>(found: readonly T[], { from, limit }: Lookup): T[] {
  if (from > 0 && from >= found.length) throw new UserError('material-changed', {});
  return found.slice(from, from + limit);
}

/** How many sources the passages stand in. */
export function countSources(ordinals: Iterable<number>, { library }: Snapshot): number {
  const files = new Set<string | undefined>();
  for (const ordinal of ordinals) files.add(library.passages[ordinal]?.source.file);
  return files.size;
}
