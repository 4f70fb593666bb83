import { isDeepStrictEqual } from 'node:util';
import type { Library } from '../library/index.ts';
import type { ReloadReport, Snapshot } from './types.ts';

/** What came of replacing one snapshot by the next. */
export function reportReload(before: Snapshot, after: Snapshot): ReloadReport {
  const { library, warnings, milliseconds } = after;
  return {
    ...compareLibraries(before.library, library),
    unreadable: library.unreadable,
    warnings,
    sources: library.sources.length,
    passages: library.passages.length,
    milliseconds,
  };
}

/** Whether all that is kept of two snapshots is the same: files that cannot be read count too. */
export function holdTheSame(one: Snapshot, other: Snapshot): boolean {
  const [sources, others] = [one.library.sources, other.library.sources];
  return (
    one.index === other.index &&
    one.facts === other.facts &&
    sources.length === others.length &&
    sources.every((source, place) => source === others[place]) &&
    isDeepStrictEqual(one.library.unreadable, other.library.unreadable)
  );
}

/** Which files came, changed and went from one library to the next, and how many were not read again. */
function compareLibraries(
  before: Library,
  after: Library,
): Pick<ReloadReport, 'added' | 'changed' | 'removed' | 'kept'> {
  const old = hashes(before);
  const fresh = hashes(after);
  const unreadable = new Set(after.unreadable.map(({ file }) => file));
  const files = [...fresh.keys()];
  const known = new Set(before.sources);
  return {
    added: files.filter((file) => !old.has(file)),
    changed: files.filter((file) => old.has(file) && old.get(file) !== fresh.get(file)),
    kept: after.sources.filter((source) => known.has(source)).length,
    // A file that can no longer be read is not removed; it is reported with its reason.
    removed: [...old.keys()].filter((file) => !fresh.has(file) && !unreadable.has(file)),
  };
}

function hashes({ sources }: Library): Map<string, string> {
  return new Map(sources.map(({ file, hash }) => [file, hash]));
}
