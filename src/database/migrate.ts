import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runner } from 'node-pg-migrate';
import type { Database } from './connection/database.ts';

/** Beside this file; of the build, where the source is. */
const PLACES = ['./migrations/', '../../../src/database/migrations/'].map((place) =>
  fileURLToPath(new URL(place, import.meta.url)),
);

/**
 * Brings the tables to what this version needs. Of those that start at the same time one does so, and the
 * others wait.
 */
export async function migrate(database: Pick<Database, 'connect'>): Promise<void> {
  const dir = PLACES.find((place) => existsSync(place));
  if (dir === undefined) throw new Error('src/database/migrations is not there');
  const client = await database.connect();
  try {
    await runner({
      dbClient: client,
      dir,
      direction: 'up',
      migrationsTable: 'migration',
      advisoryLockMode: 'wait',
      singleTransaction: true,
      log: () => {},
    });
  } finally {
    await client.end();
  }
}
