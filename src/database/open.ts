import { setTimeout } from 'node:timers/promises';
import type { Logger } from '../host/index.ts';
import type { Places } from '../libraries/index.ts';
import { UserError } from '../system/index.ts';
import { createDatabase, type Database, type DatabaseState } from './connection/database.ts';
import { followLibraries } from './load/follow.ts';
import {
  type DatabaseLibrary,
  type DatabaseLibraryOptions,
  openDatabaseLibrary,
} from './library.ts';
import { migrate } from './migrate.ts';
import { databasePlaces } from './places.ts';
import { openWorkFolder } from './load/work-folder.ts';

/** The library that all share, and those of servers, in a database. */
export interface LibraryDatabase {
  /** Where libraries of servers are. */
  readonly places: Places;
  /** Opens the library that all share, and follows it. */
  openCommon(options: DatabaseLibraryOptions): Promise<DatabaseLibrary>;
  state(): DatabaseState;
  close(): Promise<void>;
}

/** The id of the library that all share. */
export const COMMON = 'common';
/** How long is waited between two tries to reach it at the start. */
const AGAIN_MS = 2_000;

/**
 * Opens the database: waits until it can be reached, and brings its tables to what this version needs.
 * @throws Error with a sentence to show, where it refuses
 */
export async function openLibraryDatabase(url: string, log: Logger): Promise<LibraryDatabase> {
  const database = await openReached(url, log);
  const work = await openWorkFolder();
  const parts = { database, work };
  const follower = followLibraries(database, log);
  return {
    places: databasePlaces(parts, follower),
    async openCommon(options) {
      await database.write((query) =>
        query('insert into library (id) values ($1) on conflict do nothing', [COMMON]),
      );
      const library = await openDatabaseLibrary(COMMON, parts, options);
      if (library === null) throw new Error('the common library is not in the database');
      follower.add({ entries: () => [[COMMON, library]], drop: () => {} });
      return library;
    },
    state: () => database.state(),
    async close() {
      await follower.close();
      await database.close();
      await work.close();
    },
  };
}

/** A database with its tables; waits where it cannot be reached. */
export async function openReached(url: string, log: Logger): Promise<Database> {
  const database = openAddress(url, log);
  for (;;) {
    try {
      await migrate(database);
      return database;
    } catch (error) {
      if (error instanceof UserError && error.key === 'database-away') {
        await setTimeout(AGAIN_MS);
        continue;
      }
      await database.close();
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`DATABASE_URL: the database refuses (${reason}).`, { cause: error });
    }
  }
}

function openAddress(url: string, log: Logger): Database {
  try {
    return createDatabase(url, log);
  } catch {
    // Without what is in it: there is a password in it.
    throw new Error('DATABASE_URL is no address of a PostgreSQL database.');
  }
}
