import { UserError } from '../user-error.ts';
import { readSnapshot, type SnapshotOptions } from './build-snapshot.ts';
import { compareLibraries } from './compare.ts';
import type { LoadProgress, ReloadReport, Snapshot, SnapshotStore } from './types.ts';

/** How a store reads its folder. */
export interface StoreOptions {
  readonly onProgress?: LoadProgress;
}

/**
 * Reads the folder and keeps its snapshot.
 * @throws UserError `no-folder`, `nothing-to-read`
 */
export async function openStore(
  folder: string,
  options: StoreOptions = {},
): Promise<SnapshotStore> {
  let snapshot = await load(folder, options);
  let reloading: Promise<ReloadReport> | null = null;

  const reload = async (): Promise<ReloadReport> => {
    const before = snapshot;
    const after = await load(folder, { previous: before });
    snapshot = after;
    return {
      ...compareLibraries(before.library, after.library),
      unreadable: after.library.unreadable,
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
