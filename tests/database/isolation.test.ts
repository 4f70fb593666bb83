import { afterAll, beforeAll, describe } from 'vitest';
import { isolate } from '../libraries/isolation/isolate.ts';
import { hasPostgres, startPostgres, type Postgres } from './postgres.ts';

describe.runIf(hasPostgres)('in PostgreSQL', () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.end());

  const database = () => postgres.create();
  isolate('over the gateway', { transport: 'gateway', database });
  isolate('by HTTP', { transport: 'http', database });
});
