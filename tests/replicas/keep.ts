import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { openReached } from '../../src/database/open.ts';
import { createLogger } from '../../src/host/log.ts';
import type { Files, Keep } from '../libraries/server-bot.ts';
import { type Cluster, startCluster } from './cluster.ts';

/** Puts files into a library of a database that no bot has open, as they are: nothing is built. */
export async function fillLibrary(url: string, library: string, files: Files): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    await client.query('begin');
    await client.query('insert into library (id) values ($1) on conflict do nothing', [library]);
    for (const [file, text] of Object.entries(files)) {
      const bytes = Buffer.from(text);
      const hash = createHash('sha256').update(bytes).digest('hex');
      await client.query('insert into content values ($1, $2, $3) on conflict do nothing', [
        library,
        hash,
        bytes,
      ]);
      await client.query('insert into source values ($1, $2, $3)', [library, file, hash]);
    }
    await client.query('commit');
  } finally {
    await client.end();
  }
}

/** Makes the tables. */
export async function prepare(url: string): Promise<void> {
  const database = await openReached(url, createLogger({ level: 'silent', token: null }));
  await database.close();
}

/** Libraries in a PostgreSQL of their own, for tests that take either. */
export async function keepInPostgres(): Promise<Keep> {
  const cluster: Cluster = await startCluster();
  await prepare(cluster.url);
  return {
    env: { DATABASE_URL: cluster.url },
    fill: (library, files) => fillLibrary(cluster.url, library, files),
    end: () => cluster.end(),
  };
}
