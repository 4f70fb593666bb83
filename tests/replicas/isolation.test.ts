import { describe } from 'vitest';
import { isolate } from '../libraries/isolation/isolate.ts';
import { hasPostgres } from './cluster.ts';
import { keepInPostgres } from './keep.ts';

describe.skipIf(!hasPostgres())('in PostgreSQL', () => {
  isolate('over the gateway', { transport: 'gateway', keep: keepInPostgres });
  isolate('by HTTP', { transport: 'http', keep: keepInPostgres });
});
