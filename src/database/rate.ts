import { type Rate, refuseRate } from '../libraries/index.ts';
import type { Database } from './connection/database.ts';

/** Lets each server ask for so many changes an hour, of all copies of the bot together. */
export function databaseRate(database: Pick<Database, 'write'>, most: number): Rate {
  return {
    count: (server) =>
      database.write(async (query) => {
        // One after the other, so that two at the same moment are not both the last; they are short.
        await query('lock table asked in share row exclusive mode');
        await query(`delete from asked where at <= now() - interval '1 hour'`);
        const [row] = await query<{ count: number; left: number | null }>(
          `select count(*)::int as count,
           extract(epoch from min(at) + interval '1 hour' - now())::float8 * 1000 as left
           from asked where library = $1`,
          [server],
        );
        if (row && row.count >= most) refuseRate(most, row.left ?? 0);
        await query('insert into asked (library) values ($1)', [server]);
      }),
  };
}
