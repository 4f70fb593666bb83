import { type Loaded, type Places, SERVER } from '../libraries/index.ts';
import type { Follower } from './load/follow.ts';
import { openDatabaseLibrary } from './library.ts';
import type { DatabaseParts } from './load/loader.ts';
import { notify } from './connection/notices.ts';
import { databaseRate } from './rate.ts';

/** The libraries of servers in the database. */
export function databasePlaces(parts: DatabaseParts, follower: Follower): Places {
  const { database } = parts;
  /** Not while nobody else changes it: whoever closes a library has made sure of that already. */
  const write = async (text: string, server: string, ...values: unknown[]) =>
    database.write(async (query) => {
      const rows = await query(text, [checked(server), ...values]);
      await notify(query, server);
      return rows.length > 0;
    });
  return {
    open: (server, options) =>
      openDatabaseLibrary(checked(server), parts, {
        ...options,
        isOnWeb: false,
        mayBeEmpty: true,
      }),
    async make(server) {
      const rows = await database.query('select from library where id = $1', [checked(server)]);
      if (rows.length > 0) return false;
      const text = 'insert into library (id) values ($1) on conflict do nothing returning id';
      return write(text, server);
    },
    async leave(server, at) {
      const text = 'update library set left_at = $2 where id = $1 and left_at is null returning id';
      await write(text, server, at);
    },
    comeBack: (server) =>
      write(
        'update library set left_at = null where id = $1 and left_at is not null returning id',
        server,
      ),
    async list() {
      const rows = await database.query<{ id: string; left_at: Date | null }>(
        `select id, left_at from library where id <> 'common'`,
      );
      return new Map(rows.map(({ id, left_at: left }) => [id, left]));
    },
    async remove(server) {
      await write('delete from library where id = $1 returning id', server);
    },
    // All that there is of a library goes with its row.
    sweep: () => Promise.resolve(),
    follow: (loaded: Loaded) => follower.add(loaded),
    rate: (most) => databaseRate(database, most),
  };
}

/** Whoever forges an id reaches nothing else. */
function checked(server: string): string {
  if (!SERVER.test(server)) throw new Error('not the id of a server');
  return server;
}
