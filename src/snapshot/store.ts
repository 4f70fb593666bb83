import { isDeepStrictEqual } from 'node:util';
import type { DictionaryShelf } from '../dictionaries/index.ts';
import { listFiles } from '../library/index.ts';
import { UserError } from '../system/index.ts';
import { readSnapshot, type SnapshotOptions } from './build-snapshot.ts';
import { openCache } from './cache/index.ts';
import { compareLibraries } from './compare.ts';
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
  /** Told where the library cannot be kept there; answers do not need it. */
  readonly onCacheFailure?: (error: unknown) => void;
}

/**
 * Reads the folder and keeps its snapshot.
 * @throws UserError `no-folder`, `nothing-to-read`
 */
export async function openStore(
  folder: string,
  { onProgress, dictionaries, mostMb, cacheDir, onCacheFailure }: StoreOptions = {},
): Promise<SnapshotStore> {
  const cache = cacheDir === undefined ? null : openCache(cacheDir, folder, { dictionaries });
  let onDisk = (await cache?.read()) ?? null;
  const keep = async (fresh: Snapshot): Promise<void> => {
    if (!cache || (onDisk && holdTheSame(fresh, onDisk))) return;
    try {
      await cache.keep(fresh);
      onDisk = fresh;
    } catch (error) {
      onCacheFailure?.(error);
    }
  };
  let snapshot = await load(folder, {
    previous: onDisk ?? undefined,
    dictionaries,
    onProgress,
    mostMb,
  });
  void keep(snapshot);
  let reloading: Promise<ReloadReport> | null = null;

  const reload = async (): Promise<ReloadReport> => {
    const before = snapshot;
    const after = await load(folder, { previous: before, dictionaries, mostMb });
    snapshot = after;
    void keep(after);
    const { passedOver } = await listFiles(folder);
    return {
      ...compareLibraries(before.library, after.library),
      unreadable: after.library.unreadable,
      passedOver,
      warnings: after.warnings,
      sources: after.library.sources.length,
      passages: after.library.passages.length,
      milliseconds: after.milliseconds,
    };
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

/** Whether all that is kept of two snapshots is the same: files that cannot be read count too. */
function holdTheSame(one: Snapshot, other: Snapshot): boolean {
  const [sources, others] = [one.library.sources, other.library.sources];
  return (
    one.index === other.index &&
    one.facts === other.facts &&
    sources.length === others.length &&
    sources.every((source, place) => source === others[place]) &&
    isDeepStrictEqual(one.library.unreadable, other.library.unreadable)
  );
}

async function load(folder: string, options: SnapshotOptions): Promise<Snapshot> {
  const snapshot = await readSnapshot(folder, options);
  if (snapshot.library.sources.length === 0) throw new UserError('nothing-to-read', { folder });
  return snapshot;
}
