import { createTurns, type Turns } from '../child/index.ts';
import type { DictionaryShelf } from '../dictionaries/index.ts';
import { keepOffWeb } from '../library/index.ts';
import {
  type Applied,
  type Material,
  openForChanges,
  pathsOf,
  type Quota,
  type UploadQueue,
} from '../material/index.ts';
import { openStore, type ReloadReport, type SnapshotStore } from '../snapshot/index.ts';
import { UserError } from '../system/index.ts';

/** The library of one server, in memory. */
export interface OpenLibrary {
  readonly store: SnapshotStore;
  /** Null where there is none to change, or the bot has left. */
  readonly material: Material | null;
}

/** How the library of a server is read and changed. */
export interface OpenOptions {
  readonly dictionaries: DictionaryShelf;
  /** Millions of characters that one library may have. */
  readonly mostMb?: number | undefined;
  readonly quota: Quota;
  readonly uploads: UploadQueue;
  /** Whether what was read is kept on disk, with the material. */
  readonly isCached: boolean;
  readonly onApplied: (applied: Applied) => void;
  /** Told when what was built is on disk too. */
  readonly onKept: () => void;
  readonly onCacheFailure: (error: unknown) => void;
}

/** Libraries built anew at the same time: each in slices, between which answers are made. */
const BUILT_AT_ONCE = 2;
const PATIENCE_MS = 10 * 60_000;
const building = createTurns(BUILT_AT_ONCE);

/** Reads the library in a folder. */
export async function openLibrary(
  folder: string,
  {
    dictionaries,
    mostMb,
    quota,
    uploads,
    isCached,
    onApplied,
    onKept,
    onCacheFailure,
  }: OpenOptions,
): Promise<OpenLibrary> {
  const opened = await openStore(folder, {
    dictionaries,
    mostMb,
    mayBeEmpty: true,
    onKept,
    onCacheFailure,
    // A small one too: it is read anew each time that it was given back.
    ...(isCached ? { cacheDir: pathsOf(folder).cache, worthKeeping: 1 } : {}),
  });
  keepOffWeb(opened.current().library);
  const store = buildInTurn(opened, building);
  const material = openForChanges(folder, store, {
    mostMb,
    quota,
    uploads,
    isOnWeb: false,
    mayBeEmpty: true,
    onApplied,
  });
  return { store, material };
}

/** The same store, which is read anew when it is its turn; what is in memory answers meanwhile. */
function buildInTurn(store: SnapshotStore, turns: Turns): SnapshotStore {
  return {
    current: () => store.current(),
    async reload(): Promise<ReloadReport> {
      if (!(await turns.take(PATIENCE_MS))) throw new UserError('too-busy', {});
      try {
        const report = await store.reload();
        keepOffWeb(store.current().library);
        return report;
      } finally {
        turns.end();
      }
    },
  };
}
