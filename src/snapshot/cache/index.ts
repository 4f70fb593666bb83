import { createHash } from 'node:crypto';
import { lstat, mkdir, readdir, realpath, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type DictionaryShelf, EMPTY_SHELF } from '../../dictionaries/index.ts';
import type { Snapshot } from '../types.ts';
import { decodeSnapshot, encodeSnapshot } from './encode.ts';
import { findFingerprint } from './fingerprint.ts';
import { readSections } from './read-sections.ts';
import { writeSections } from './write-sections.ts';

/** Writes a snapshot to a file, which is there whole or not at all. */
export async function writeSnapshotFile(path: string, snapshot: Snapshot): Promise<void> {
  await writeSections(path, findFingerprint(), (writer) => encodeSnapshot(snapshot, writer));
}

/** Reads a snapshot from a file; null where that is of another version, or not as it was written. */
export async function readSnapshotFile(
  path: string,
  dictionaries: DictionaryShelf = EMPTY_SHELF,
): Promise<Snapshot | null> {
  try {
    const sections = await readSections(path, findFingerprint());
    return sections && (await decodeSnapshot(sections, dictionaries));
  } catch {
    // Whatever is wrong with it, the material itself is still there.
    return null;
  }
}

/** What is kept on disk of one folder's snapshot, so that the next start need not make it anew. */
export interface SnapshotCache {
  /** The snapshot that was kept last; null where there is none that this version can use. */
  read(): Promise<Snapshot | null>;
  /**
   * Keeps a snapshot in the place of the one before; small ones are not worth it. Calls made while
   * one is being written wait, and only the last of them is written.
   * @throws Error of the file system, where the disk is full or may not be written to.
   */
  keep(snapshot: Snapshot): Promise<void>;
}

/** Fewer passages are read about as fast as a cache is. */
const WORTH_KEEPING = 1_000;
/** A file that nobody has finished for so long is left of a process that was killed. */
const ABANDONED_MS = 10 * 60_000;

/** How a cache is kept, and what a snapshot that was kept is completed with. */
export interface CacheOptions {
  /** Passages from which on a snapshot is kept. */
  readonly worthKeeping?: number | undefined;
  readonly dictionaries?: DictionaryShelf | undefined;
}

/** The cache for a folder of material, in a folder of its own. */
export function openCache(
  cacheDir: string,
  folder: string,
  { worthKeeping = WORTH_KEEPING, dictionaries }: CacheOptions = {},
): SnapshotCache {
  let writing: Promise<void> | null = null;
  let next: Snapshot | null = null;

  const findPath = async () => {
    const place = await realpath(folder);
    const name = createHash('sha256').update(place).digest('hex').slice(0, 16);
    return join(cacheDir, `${name}.cache`);
  };
  const write = async (snapshot: Snapshot) => {
    const path = await findPath();
    await mkdir(cacheDir, { recursive: true });
    await clearAbandoned(cacheDir, basename(path));
    await writeSnapshotFile(path, snapshot);
  };
  const writeAll = async () => {
    while (next) {
      const snapshot = next;
      next = null;
      await write(snapshot);
    }
  };

  return {
    async read() {
      const path = await findPath().catch(() => null);
      return path === null ? null : readSnapshotFile(path, dictionaries);
    },
    keep(snapshot) {
      if (snapshot.library.passages.length < worthKeeping) return Promise.resolve();
      next = snapshot;
      writing ??= writeAll().finally(() => {
        writing = null;
      });
      return writing;
    },
  };
}

async function clearAbandoned(folder: string, name: string): Promise<void> {
  for (const file of await readdir(folder)) {
    if (!file.startsWith(`${name}.`) || !file.endsWith('.tmp')) continue;
    const path = join(folder, file);
    const age = await lstat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > ABANDONED_MS) await unlink(path).catch(() => {});
  }
}
