import { mkdir, realpath } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import type { Config, Logger } from '../host/index.ts';
import type { LibraryDatabase } from '../database/index.ts';
import {
  openPlaces,
  openServerLibraries,
  type Places,
  type ServerLibraries,
} from '../libraries/index.ts';
import { findObstacle, type SnapshotStore } from '../snapshot/index.ts';

const MEGABYTE = 1_000_000;

/**
 * The libraries of servers beside the common one; null where all servers share that.
 * @throws Error with a sentence to show, where they cannot be kept there.
 */
export async function openServers(
  config: Config,
  common: SnapshotStore,
  log: Logger,
  database: LibraryDatabase | null = null,
): Promise<ServerLibraries | null> {
  const { servers, maxMaterialMb, cacheDir } = config;
  if (servers === null) return null;
  const places = database?.places ?? (await openFolders(servers.folder, config, log));
  log.info('each server has a library of its own');
  return openServerLibraries({
    places,
    common,
    mostBytes: servers.memoryMb * MEGABYTE,
    quota: servers.quota,
    changesAnHour: servers.changesAnHour,
    leaveDays: servers.leaveDays,
    mostMb: maxMaterialMb ?? undefined,
    isCached: database !== null || cacheDir !== null,
    log,
  });
}

async function openFolders(folder: string, { seedsDir }: Config, log: Logger): Promise<Places> {
  await checkFolder(folder, seedsDir);
  log.info({ folder }, 'libraries of servers are in a folder');
  return openPlaces(folder);
}

/** Whatever is in the common library, everybody reads: no server's own may be. */
async function checkFolder(folder: string, seedsDir: string): Promise<void> {
  const obstacle = await findObstacle(folder);
  if (obstacle !== null) {
    throw new Error(
      `LIBRARIES_DIR "${folder}" cannot be used (${obstacle}). Name a folder that the bot may write to.`,
    );
  }
  await mkdir(folder, { recursive: true });
  const inside = relative(await realpath(seedsDir), await realpath(folder));
  if (!inside.startsWith('..') && !isAbsolute(inside)) {
    throw new Error(
      `LIBRARIES_DIR "${folder}" is inside SEEDS_DIR, which every server can read. Name another folder.`,
    );
  }
}
