import type { DatabaseState, LibraryDatabase } from '../database/index.ts';
import type { SnapshotStore } from '../snapshot/index.ts';
import { readVersion } from '../host/index.ts';
import { isReached, type TransportState } from './transport.ts';
import type { LastReload } from './types.ts';

/** A database, as far as its health goes. */
export type DatabaseWatch = Pick<LibraryDatabase, 'state'>;

/** What a report is made from. */
export interface HealthState {
  readonly store: SnapshotStore;
  readonly transport: () => TransportState;
  readonly lastReload: () => LastReload | null;
  readonly database?: DatabaseWatch | null;
}

/**
 * What `/healthz` says; `ok` where requests reach the bot and it can answer. Without the database it answers
 * from memory: a load balancer that took every copy away for that would leave nobody answering.
 */
export function reportHealth({ store, transport, lastReload, database = null }: HealthState) {
  const { library, loadedAt } = store.current();
  const state = transport();
  const reload = lastReload();
  return {
    status: isReached(state) ? 'ok' : 'unavailable',
    version: readVersion(),
    uptime_seconds: Math.round(process.uptime()),
    ...state,
    ...(database && { database: describeDatabase(database.state()) }),
    library: {
      sources: library.sources.length,
      passages: library.passages.length,
      unreadable: library.unreadable.length,
      loaded_at: loadedAt.toISOString(),
      age_seconds: Math.max(0, Math.round((Date.now() - loadedAt.getTime()) / 1000)),
    },
    last_reload: reload && {
      at: reload.at.toISOString(),
      outcome: reload.outcome,
      milliseconds: Math.round(reload.milliseconds),
    },
  };
}

function describeDatabase({ isReached: reached, since }: DatabaseState) {
  return { reached, since: since.toISOString() };
}
