import { createTurns } from '../child/index.ts';
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
import { filesIn } from './files-in.ts';
import type { AllFiles } from './pack-files.ts';

/** The library of one server, in memory. */
export interface OpenLibrary {
  readonly store: SnapshotStore;
  /** Null where there is none to change, or the bot has left. */
  readonly material: Material | null;
  readonly files: AllFiles;
  /** Where other processes change it too: how to keep up with them. */
  readonly followed?: Followed;
}

/** A library that others may change, where it is kept. */
export interface Followed {
  /** What is loaded of it: another text with each change. */
  state(): string;
  /** Loads what has come of it. What is loaded goes on answering until that is whole. */
  catchUp(): Promise<void>;
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
  const store = reloadInTurn(opened);
  const material = openForChanges(folder, store, {
    mostMb,
    quota,
    uploads,
    isOnWeb: false,
    mayBeEmpty: true,
    onApplied,
  });
  return { store, material, files: filesIn(folder) };
}

/** The same store, which is read anew when it is its turn. */
function reloadInTurn(store: SnapshotStore): SnapshotStore {
  return {
    current: () => store.current(),
    async reload(): Promise<ReloadReport> {
      return buildInTurn(async () => {
        const report = await store.reload();
        keepOffWeb(store.current().library);
        return report;
      });
    },
  };
}

/**
 * Builds a library when it is its turn; what is in memory answers meanwhile.
 * @throws UserError `too-busy` where that takes too long
 */
export async function buildInTurn<Made>(build: () => Promise<Made>): Promise<Made> {
  if (!(await building.take(PATIENCE_MS))) throw new UserError('too-busy', {});
  try {
    return await build();
  } finally {
    building.end();
  }
}
