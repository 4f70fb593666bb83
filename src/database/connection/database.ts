import { Client } from 'pg';
import { createTurns } from '../../child/index.ts';
import type { Logger } from '../../host/index.ts';
import { UserError } from '../../system/index.ts';
import { explainFault, isAway } from './faults.ts';
import { createPool, inTransaction, type Query } from './transaction.ts';

export type { Query } from './transaction.ts';

/** Whether the database can be reached, and since when that is so. */
export interface DatabaseState {
  readonly isReached: boolean;
  readonly since: Date;
}

/** The database that libraries are kept in. All methods throw `database-away` where it is not reached. */
export interface Database {
  readonly query: Query;
  /** Reads all of it in one and the same state. */
  read<Made>(work: (query: Query) => Promise<Made>): Promise<Made>;
  /** Changes what others may change too: all of it or nothing. */
  write<Made>(work: (query: Query) => Promise<Made>): Promise<Made>;
  /**
   * Changes a library while nobody else does, in whichever process: all that is changed, or nothing.
   * @throws UserError `too-busy` where others take too long
   */
  change<Made>(library: string, work: (query: Query) => Promise<Made>): Promise<Made>;
  /** A connection of its own, to be ended by who asked for it. */
  connect(): Promise<Client>;
  state(): DatabaseState;
  close(): Promise<void>;
}

/** Connections of one process: for what is short, and for changes, each of which may take a build. */
const SHORT = 4;
const LONG = 8;
const CONNECT_MS = 5_000;
/** Of a statement; what takes longer is taken for a connection that leads nowhere. */
const SHORT_MS = 20_000;
/** How long a change waits for those before it, in this process and in others. */
const PATIENCE_MS = 10 * 60_000;
/** No statement of a change takes as long; a wait for the lock is one. */
const LONG_MS = PATIENCE_MS + 60_000;

/** So that two libraries rarely wait for each other, and nothing else of the database for them. */
const LOCK = `select pg_advisory_xact_lock(hashtextextended('voetnoot ' || $1, 0))`;
/** Whoever goes away in the middle of a change, without a word, holds up no others for long. */
const LIMITS = `set local lock_timeout = '${PATIENCE_MS}ms'; set local idle_in_transaction_session_timeout = '1h'; set local tcp_keepalives_idle = 20; set local tcp_keepalives_interval = 5; set local tcp_keepalives_count = 4`;

/**
 * Opens the database at an address; connections are made when they are needed.
 * @param shortMs what a statement may take that is no change of a library
 */
export function createDatabase(url: string, log: Logger, shortMs = SHORT_MS): Database {
  const options = { connectionString: url, connectionTimeoutMillis: CONNECT_MS, keepAlive: true };
  const short = createPool({ ...options, max: SHORT, query_timeout: shortMs });
  const long = createPool({ ...options, max: LONG, query_timeout: LONG_MS });
  // A pool gives up on who waits for a connection; who waits for a long change may wait longer.
  const turns = { short: createTurns(SHORT), long: createTurns(LONG) };
  let state: DatabaseState = { isReached: true, since: new Date() };
  const note = (isReached: boolean, error?: unknown) => {
    if (state.isReached === isReached) return;
    state = { isReached, since: new Date() };
    if (isReached) log.info('the database is reached again');
    else log.warn({ err: error }, 'the database cannot be reached; what is in memory answers');
  };
  const observed = async <Made>(work: () => Promise<Made>): Promise<Made> => {
    try {
      const made = await work();
      note(true);
      return made;
    } catch (error) {
      if (isAway(error)) note(false, error);
      throw explainFault(error);
    }
  };
  const transact = async <Made>(
    kind: 'short' | 'long',
    begin: string,
    work: (query: Query) => Promise<Made>,
  ): Promise<Made> => {
    const turn = turns[kind];
    if (!(await turn.take(PATIENCE_MS))) throw new UserError('too-busy', {});
    try {
      const pool = kind === 'short' ? short : long;
      return await observed(() => inTransaction(pool, begin, work));
    } finally {
      turn.end();
    }
  };
  const read = <Made>(work: (query: Query) => Promise<Made>) =>
    transact('short', 'begin isolation level repeatable read read only', work);

  return {
    query: (text, values) => read((query) => query(text, values)),
    read,
    write: (work) => transact('short', 'begin', work),
    change: (library, work) =>
      transact('long', 'begin', async (query) => {
        await query(LIMITS);
        await query(LOCK, [library]);
        return work(query);
      }),
    connect: () =>
      observed(async () => {
        const client = new Client(options);
        client.on('error', ignore);
        await client.connect();
        return client;
      }),
    state: () => state,
    async close() {
      await Promise.all([short.end(), long.end()]);
    },
  };
}

function ignore(): void {}
