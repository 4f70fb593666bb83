import type { Query } from './database.ts';

/** What is told of a library when something of it changed; what did is read then. */
export const CHANNEL = 'voetnoot';

/** Tells all processes that something of a library changes, at the moment that it does. */
export async function notify(query: Query, library: string): Promise<void> {
  await query(`select pg_notify('${CHANNEL}', $1)`, [library]);
}
