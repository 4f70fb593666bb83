import { statSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { createLibrary } from '../../src/library/read-folder.ts';
import { buildSnapshot, readSnapshot } from '../../src/snapshot/build-snapshot.ts';
import type { Snapshot } from '../../src/snapshot/types.ts';

/**
 * The folder of the two original articles, which do not ship; undefined where `VOETNOOT_ORIGINALS`
 * is not set, and tests that need them are skipped.
 * @throws Error where it is set and the folder is not there: that is no reason to skip.
 */
export function findOriginals(): string | undefined {
  const folder = process.env['VOETNOOT_ORIGINALS'] || undefined;
  if (folder === undefined) return undefined;
  if (!isAbsolute(folder) || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`VOETNOOT_ORIGINALS is no absolute folder that is there: ${folder}`);
  }
  return folder;
}

/** A snapshot of the originals; an empty one without them, as skipped tests are collected too. */
export function readOriginals(): Promise<Snapshot> {
  const folder = findOriginals();
  return folder === undefined ? buildSnapshot(createLibrary([])) : readSnapshot(folder);
}
