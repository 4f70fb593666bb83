import type { Library } from '../library/index.ts';
import type { ReloadReport } from './types.ts';

/** Which files came, changed and went from one library to the next, and how many were not read again. */
export function compareLibraries(
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
