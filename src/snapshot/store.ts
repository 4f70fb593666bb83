import { UserError } from '../user-error.ts';
import { readSnapshot, type SnapshotOptions } from './build-snapshot.ts';
import { openCache } from './cache/index.ts';
import { compareLibraries } from './compare.ts';
import type { LoadProgress, ReloadReport, Snapshot, SnapshotStore } from './types.ts';

/** How a store reads its folder. */
export interface StoreOptions {
  readonly onProgress?: LoadProgress;
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
  { onProgress, mostMb, cacheDir, onCacheFailure }: StoreOptions = {},
): Promise<SnapshotStore> {
  const cache = cacheDir === undefined ? null : openCache(cacheDir, folder);
  const keep = (fresh: Snapshot, before: Snapshot | null) => {
    // One that took over all there was is on the disk already.
    if (fresh.index === before?.index && fresh.facts === before.facts) return;
    cache?.keep(fresh).catch((error: unknown) => onCacheFailure?.(error));
  };

  const kept = (await cache?.read()) ?? null;
  let snapshot = await load(folder, { previous: kept ?? undefined, onProgress, mostMb });
  keep(snapshot, kept);
  let reloading: Promise<ReloadReport> | null = null;

  const reload = async (): Promise<ReloadReport> => {
    const before = snapshot;
    const after = await load(folder, { previous: before, mostMb });
    snapshot = after;
    keep(after, before);
    return {
      ...compareLibraries(before.library, after.library),
      unreadable: after.library.unreadable,
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

async function load(folder: string, options: SnapshotOptions): Promise<Snapshot> {
  const snapshot = await readSnapshot(folder, options);
  if (snapshot.library.sources.length === 0) throw new UserError('nothing-to-read', { folder });
  return snapshot;
}
