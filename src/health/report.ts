import type { SnapshotStore } from '../snapshot/index.ts';
import { readVersion } from '../host/index.ts';
import { isReached, type TransportState } from './transport.ts';
import type { LastReload } from './types.ts';

/** What a report is made from. */
export interface HealthState {
  readonly store: SnapshotStore;
  readonly transport: () => TransportState;
  readonly lastReload: () => LastReload | null;
}

/** What `/healthz` says; `ok` where requests reach the bot and it can answer. */
export function reportHealth({ store, transport, lastReload }: HealthState) {
  const { library, loadedAt } = store.current();
  const state = transport();
  const reload = lastReload();
  return {
    status: isReached(state) ? 'ok' : 'unavailable',
    version: readVersion(),
    uptime_seconds: Math.round(process.uptime()),
    ...state,
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
