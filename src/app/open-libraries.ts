import { prepareNames } from '../answers/index.ts';
import { withPreparedNames } from '../command/index.ts';
import type { LibraryDatabase } from '../database/index.ts';
import { logReport, type ObserveReload } from '../health/index.ts';
import type { Config, Logger } from '../host/index.ts';
import type { ServerLibraries } from '../libraries/index.ts';
import { placeMaterial } from '../library/index.ts';
import type { Ground } from '../material/index.ts';
import type { SnapshotStore } from '../snapshot/index.ts';
import { logStartUp, openMaterial, openShelf } from './open-material.ts';
import { openServers } from './open-servers.ts';

/** All that there is to answer from. */
export interface OpenLibraries {
  /** The library that all share. */
  readonly store: SnapshotStore;
  /** Where that one is kept; null for the folder. */
  readonly ground: Ground | null;
  /** The libraries of servers; null where all share that one. */
  readonly servers: ServerLibraries | null;
  /** What all of them are kept in; null for folders. */
  readonly database: LibraryDatabase | null;
}

/**
 * Opens what the settings name: folders, or a database.
 * @throws Error with a sentence to show, where that cannot be
 */
export async function openLibraries(
  config: Config,
  log: Logger,
  onReload?: ObserveReload,
): Promise<OpenLibraries> {
  const { databaseUrl } = config;
  if (databaseUrl === null) {
    const store = await openMaterial(config, log, onReload);
    const servers = await openServers(config, store, log);
    return { store, ground: null, servers, database: null };
  }
  // Loaded for who has one alone.
  const { openLibraryDatabase } = await import('../database/index.ts');
  const database = await openLibraryDatabase(databaseUrl, log);
  const { store, ground } = await openCommon(database, config, log, onReload);
  return { store, ground, servers: await openServers(config, store, log, database), database };
}

async function openCommon(
  database: LibraryDatabase,
  config: Config,
  log: Logger,
  onReload?: ObserveReload,
): Promise<{ readonly store: SnapshotStore; readonly ground: Ground }> {
  placeMaterial(config.materialUrl);
  if (config.watch) log.info('WATCH only works with a folder: there is a database');
  const { store, ground } = await database.openCommon({
    dictionaries: openShelf(config, log),
    mostMb: config.maxMaterialMb ?? undefined,
    onLoaded: (report) => {
      logReport(report, log);
      onReload?.(report, report.milliseconds);
      void prepareNames(store.current());
    },
  });
  logStartUp(store.current(), 'PostgreSQL', log);
  if (store.current().library.sources.length === 0) {
    log.warn('the common library is empty; npm run import -- FOLDER puts files into it');
  }
  return { store: withPreparedNames(store), ground };
}
