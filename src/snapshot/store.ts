import type { DictionaryShelf } from '../dictionaries/index.ts';
import { listFiles } from '../library/index.ts';
import { UserError } from '../system/index.ts';
import { readSnapshot, type SnapshotOptions } from './build-snapshot.ts';
import { openCache } from './cache/index.ts';
import { holdTheSame, reportReload } from './compare.ts';
import type { LoadProgress, ReloadReport, Snapshot, SnapshotStore } from './types.ts';

/** How a store reads its folder. */
export interface StoreOptions {
  readonly onProgress?: LoadProgress;
  /** What questions in another language than the material's are translated by. */
  readonly dictionaries?: DictionaryShelf | undefined;
  /** Millions of characters that the material may have; what is beyond is refused. */
  readonly mostMb?: number | undefined;
  /** Where a large library is kept for the next start; nowhere where it is not said. */
  readonly cacheDir?: string | undefined;
  /** Passages from which on it is kept there; left out for what is slow to read. */
  readonly worthKeeping?: number | undefined;
  /** Whether a folder without anything to read is a library too; left out for no. */
  readonly mayBeEmpty?: boolean | undefined;
  /** Told each time that a library was kept there which was not so yet. */
  readonly onKept?: () => void;
  /** Told where the library cannot be kept there; answers do not need it. */
  readonly onCacheFailure?: (error: unknown) => void;
}

/**
 * Reads the folder and keeps its snapshot.
 * @throws UserError `no-folder`, `nothing-to-read` where it may not be empty
 */
export async function openStore(
  folder: string,
  {
    onProgress,
    onKept,
    onCacheFailure,
    cacheDir,
    worthKeeping,
    mayBeEmpty,
    ...options
  }: StoreOptions = {},
): Promise<SnapshotStore> {
  const { dictionaries, mostMb } = options;
  const cache =
    cacheDir === undefined ? null : openCache(cacheDir, folder, { dictionaries, worthKeeping });
  const load = async (wanted: SnapshotOptions): Promise<Snapshot> => {
    const read = await readSnapshot(folder, { dictionaries, mostMb, ...wanted });
    if (mayBeEmpty || read.library.sources.length > 0) return read;
    throw new UserError('nothing-to-read', { folder });
  };
  let onDisk = (await cache?.read()) ?? null;
  const keep = async (fresh: Snapshot): Promise<void> => {
    if (!cache || (onDisk && holdTheSame(fresh, onDisk))) return;
    try {
      await cache.keep(fresh);
      onDisk = fresh;
      onKept?.();
    } catch (error) {
      onCacheFailure?.(error);
    }
  };
  let snapshot = await load({ previous: onDisk ?? undefined, onProgress });
  void keep(snapshot);
  let reloading: Promise<ReloadReport> | null = null;

  const reload = async (): Promise<ReloadReport> => {
    const before = snapshot;
    const after = await load({ previous: before });
    snapshot = after;
    void keep(after);
    const { passedOver } = await listFiles(folder);
    return { ...reportReload(before, after), passedOver };
  };

  return {
    current: () => snapshot,
    reload() {
      // Two at once are one: whoever asks while the folder is being read gets the same report.
      reloading ??= reload().finally(() => {
        reloading = null;
      });
      return reloading;
    },
  };
}
