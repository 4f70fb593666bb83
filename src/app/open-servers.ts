import type { Config, Logger } from '../host/index.ts';
import { openPlaces, openServerLibraries, type ServerLibraries } from '../libraries/index.ts';
import type { SnapshotStore } from '../snapshot/index.ts';

const MEGABYTE = 1_000_000;

/** The libraries of servers beside the common one; null where all servers share that. */
export async function openServers(
  { servers, maxMaterialMb, cacheDir }: Config,
  common: SnapshotStore,
  log: Logger,
): Promise<ServerLibraries | null> {
  if (servers === null) return null;
  const places = await openPlaces(servers.folder);
  log.info({ folder: servers.folder }, 'each server has a library of its own');
  return openServerLibraries({
    places,
    common,
    mostBytes: servers.memoryMb * MEGABYTE,
    quota: servers.quota,
    changesAnHour: servers.changesAnHour,
    leaveDays: servers.leaveDays,
    mostMb: maxMaterialMb ?? undefined,
    isCached: cacheDir !== null,
    log,
  });
}
