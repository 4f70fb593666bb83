import type { Client } from 'pg';

/** Which statement of a change, from the first that follows its lock; 0 for all others. */
export interface Counted {
  readonly library: string;
  readonly statement: number;
}

/** Counts statements as connections send them. */
export function countStatements(): (client: Client, args: readonly unknown[]) => Counted {
  const changes = new WeakMap<Client, Counted>();
  return (client, [text, values]) => {
    const isLock = typeof text === 'string' && text.includes('pg_advisory_xact_lock');
    if (isLock) {
      const [library] = Array.isArray(values) ? values.map(String) : [];
      changes.set(client, { library: library ?? '', statement: 0 });
      return NONE;
    }
    const before = changes.get(client);
    if (before === undefined) return NONE;
    const counted = { ...before, statement: before.statement + 1 };
    if (text === 'commit' || text === 'rollback') changes.delete(client);
    else changes.set(client, counted);
    return counted;
  };
}

const NONE: Counted = { library: '', statement: 0 };
