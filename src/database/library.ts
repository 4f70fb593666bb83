import type { Followed, OpenLibrary } from '../libraries/index.ts';
import {
  type Ground,
  type MaterialOptions,
  openMaterial,
  type PlaceOptions,
} from '../material/index.ts';
import type { ReloadReport, SnapshotStore } from '../snapshot/index.ts';
import { filesOf } from './load/files.ts';
import { databaseGround } from './ground.ts';
import { keepInMemory } from './load/in-memory.ts';
import { createLoader, type DatabaseParts, type LoaderOptions } from './load/loader.ts';
import { readRow } from './load/row.ts';

/** A library in the database, in memory. */
export interface DatabaseLibrary extends OpenLibrary {
  readonly ground: Ground;
  readonly followed: Followed;
}

/** How a library is read and changed. */
export interface DatabaseLibraryOptions extends LoaderOptions, PlaceOptions, MaterialOptions {
  /** Told each time that another snapshot of it answers. */
  readonly onLoaded?: ((report: ReloadReport) => void) | undefined;
  /** Told when what was built is in the database too. */
  readonly onKept?: (() => void) | undefined;
}

/** Reads a library; null where there is none, or the bot has left its server. */
export async function openDatabaseLibrary(
  library: string,
  parts: DatabaseParts,
  options: DatabaseLibraryOptions,
): Promise<DatabaseLibrary | null> {
  const { database } = parts;
  const { isOnWeb = true, onLoaded, onKept } = options;
  const loader = createLoader(library, parts, options);
  const first = await loader.load();
  if (first === null) return null;
  const inMemory = keepInMemory(first, { isOnWeb, onLoaded });
  const ground = databaseGround({ ...parts, library, loader, inMemory, options, onKept });
  let reloading: Promise<ReloadReport> | null = null;
  const store: SnapshotStore = {
    current: () => inMemory.snapshot(),
    reload() {
      // Two at once are one, as with a folder.
      reloading ??= ground
        .change((place) => place.store.reload())
        .finally(() => {
          reloading = null;
        });
      return reloading;
    },
  };
  return {
    store,
    material: openMaterial(ground, options),
    files: filesOf(database, library),
    ground,
    followed: {
      state: () => inMemory.row().state,
      async catchUp() {
        const row = await database.read((query) => readRow(query, library));
        if (row === null) return;
        if (row.version !== inMemory.row().version) {
          const now = await loader.load(inMemory.snapshot());
          if (now !== null) inMemory.adopt(now.row.version, now.snapshot);
        }
        inMemory.see(row);
      },
    },
  };
}
