import { findFacts } from '../facts/index.ts';
import { readFolder, type ReadProgress } from '../library/read-folder.ts';
import type { Library } from '../library/types.ts';
import { buildIndex } from '../search/build-index.ts';
import type { Snapshot } from './types.ts';

/**
 * Reads a folder and builds all that answers are made from.
 * @throws UserError `no-folder` where the folder cannot be read.
 */
export async function readSnapshot(folder: string, onProgress?: ReadProgress): Promise<Snapshot> {
  const started = performance.now();
  return buildSnapshot(await readFolder(folder, onProgress), started);
}

/** A library → all that answers are made from. */
export async function buildSnapshot(
  library: Library,
  started = performance.now(),
): Promise<Snapshot> {
  return {
    library,
    index: await buildIndex(library.passages),
    facts: findFacts(library.passages),
    loadedAt: new Date(),
    milliseconds: performance.now() - started,
  };
}
