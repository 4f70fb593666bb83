import type { Client } from 'pg';
import type { Logger } from '../../host/index.ts';
import type { Loaded, OpenLibrary } from '../../libraries/index.ts';
import { UserError } from '../../system/index.ts';
import type { Database } from '../connection/database.ts';
import { CHANNEL } from '../connection/notices.ts';
import { STATE } from './row.ts';

/** Keeps up with what other processes do to the libraries that are loaded here. */
export interface Follower {
  /** Follows more of them. */
  add(loaded: Loaded): void;
  close(): Promise<void>;
}

/** How often is asked, where no notice comes: behind a pooler none does. */
const EVERY_MS = 1_000;
/** One that could not be caught up with is tried again after so long, unless the database was away. */
const AGAIN_MS = 30_000;

/** Begins to listen and to ask. */
export function followLibraries(database: Database, log: Logger, every = EVERY_MS): Follower {
  const followed: Loaded[] = [];
  const busy = new Set<string>();
  const again = new Set<string>();
  const failedAt = new Map<string, number>();
  let listening: Client | null = null;
  let isClosed = false;
  let timer: NodeJS.Timeout | null = null;
  let looking: Promise<void> = Promise.resolve();

  const catchUp = async (id: string, { followed: other }: OpenLibrary): Promise<void> => {
    if (other === undefined) return;
    // A notice of something later still is for when that is done.
    if (busy.has(id)) return void again.add(id);
    if ((failedAt.get(id) ?? -Infinity) > performance.now() - AGAIN_MS) return;
    busy.add(id);
    try {
      await other.catchUp();
      failedAt.delete(id);
    } catch (error) {
      if (isPassing(error)) return;
      failedAt.set(id, performance.now());
      log.error({ err: error }, 'a library could not be loaded anew; what was loaded answers');
    } finally {
      busy.delete(id);
      if (again.delete(id)) lookNow();
    }
  };
  let isFailing = false;
  /** What keeps the database from being reached is known and said there. */
  const tell = (error: unknown) => {
    if (isPassing(error) || isFailing) return;
    isFailing = true;
    log.error({ err: error }, 'it cannot be seen what other copies of the bot change');
  };
  const look = async (): Promise<void> => {
    const entries = followed.flatMap((loaded) =>
      [...loaded.entries()].map(([id, library]) => ({ id, library, loaded })),
    );
    const rows = await database.query<{ id: string; state: string }>(
      `select id, ${STATE} as state from library where id = any($1) and left_at is null`,
      [entries.map(({ id }) => id)],
    );
    isFailing = false;
    const states = new Map(rows.map(({ id, state }) => [id, state]));
    for (const { id, library, loaded } of entries) {
      const state = states.get(id);
      // One came where none was, or went.
      if ((state === undefined) !== (library.followed === undefined)) loaded.drop(id);
      else if (state !== undefined && state !== library.followed?.state()) {
        void catchUp(id, library);
      }
    }
  };
  const listen = async (): Promise<void> => {
    const client = await database.connect();
    const end = () => {
      if (listening === client) listening = null;
      client.end().catch(() => {});
    };
    client.on('error', end);
    client.on('end', end);
    client.on('notification', ({ payload = '' }) => {
      if (followed.some((loaded) => hasEntry(loaded, payload))) lookNow();
    });
    await client.query(`listen ${CHANNEL}`);
    if (isClosed) end();
    else listening = client;
  };
  const turn = async (): Promise<void> => {
    // Where there is no listening, it is looked all the same.
    if (listening === null) await listen().catch(() => {});
    await look().catch(tell);
  };
  let isWanted = false;
  const lookNow = () => {
    // Of many notices that come meanwhile, one look is enough.
    if (isWanted) return;
    isWanted = true;
    looking = looking.then(() => {
      isWanted = false;
      return look().catch(tell);
    });
  };
  const plan = () => {
    if (isClosed) return;
    timer = setTimeout(() => {
      looking = looking.then(turn);
      void looking.then(plan);
    }, every);
    timer.unref();
  };
  looking = turn();
  void looking.then(plan);

  return {
    add: (loaded) => void followed.push(loaded),
    async close() {
      isClosed = true;
      if (timer !== null) clearTimeout(timer);
      await looking;
      await listening?.end().catch(() => {});
    },
  };
}

/** Nothing is wrong with the library itself. */
function isPassing(error: unknown): boolean {
  return error instanceof UserError && (error.key === 'database-away' || error.key === 'too-busy');
}

function hasEntry(loaded: Loaded, id: string): boolean {
  for (const [own] of loaded.entries()) if (own === id) return true;
  return false;
}
