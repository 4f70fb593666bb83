import { type ClientBase, Pool, type PoolConfig, type QueryResultRow } from 'pg';

/** Asks the database; one after the other within a transaction. */
export type Query = <Row extends QueryResultRow>(
  text: string,
  values?: readonly unknown[],
) => Promise<readonly Row[]>;

/** Connections to take from; one that breaks is told to whoever asks something over it. */
export function createPool(config: PoolConfig): Pool {
  const pool = new Pool(config);
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  return pool;
}

/**
 * Works within a transaction: all that is asked in it is done, or nothing.
 * @throws the error of the work, or of the database
 */
export async function inTransaction<Made>(
  pool: Pool,
  begin: string,
  work: (query: Query) => Promise<Made>,
): Promise<Made> {
  const client = await pool.connect();
  let isSound = false;
  try {
    await client.query(begin);
    try {
      const made = await work(oneByOne(client));
      const { command } = await client.query('commit');
      // What failed and was not told: the database then does the opposite of what it was asked.
      if (command !== 'COMMIT') throw new Error('the database rolled a transaction back');
      isSound = true;
      return made;
    } catch (error) {
      isSound = await client.query('rollback').then(
        () => true,
        () => false,
      );
      throw error;
    }
  } finally {
    client.release(!isSound);
  }
}

/** A connection does one thing at a time. */
function oneByOne(client: ClientBase): Query {
  let before: Promise<unknown> = Promise.resolve();
  return <Row extends QueryResultRow>(text: string, values?: readonly unknown[]) => {
    const mine = before.then(() =>
      client.query<Row>(text, values === undefined ? [] : [...values]),
    );
    before = mine.catch(ignore);
    return mine.then(({ rows }) => rows);
  };
}

function ignore(): void {}
