import type { Observe } from '../command/index.ts';
import type { LocalServer, Logger } from '../host/index.ts';
import type { ServerLibraries } from '../libraries/index.ts';
import type { SnapshotStore } from '../snapshot/index.ts';
import { addGauges, createMetrics } from './metrics.ts';
import { reportHealth, type DatabaseWatch } from './report.ts';
import { servePages, type Pages } from './serve.ts';
import { watchTransport } from './transport.ts';
import type {
  LastReload,
  ObserveGateway,
  ObserveHttp,
  ObserveReload,
  ReloadOutcome,
  Transport,
} from './types.ts';

/** What is told of. */
export interface Served {
  readonly store: SnapshotStore;
  /** Where libraries are kept in a database. */
  readonly database?: DatabaseWatch | null;
  /** Where each server has its own library, beside that store. */
  readonly servers?: Pick<ServerLibraries, 'inMemory'> | null;
}

/** What the rest of the bot tells of itself, and where others can read it. */
export interface Health {
  readonly observe: Observe;
  readonly observeGateway: ObserveGateway;
  readonly observeHttp: ObserveHttp;
  readonly observeReload: ObserveReload;
  /**
   * Serves `/healthz` and `/metrics` on 127.0.0.1, at a free port for 0. A port that cannot be had
   * is logged, and the bot goes on.
   */
  serve(port: number, served: Served, log: Logger): Promise<void>;
  close(): Promise<void>;
}

/** Starts counting; nothing can be read until it is served. */
export function createHealth(transport: Transport): Health {
  const watch = watchTransport(transport);
  const metrics = createMetrics(transport);
  let last: LastReload | null = null;
  let serving: LocalServer | null = null;
  return {
    observe: metrics.observe,
    observeGateway: (shard, state) => {
      if (state === 'reconnecting') metrics.reconnected();
      watch.observeGateway(shard, state);
    },
    observeHttp: { state: watch.observeHttp, answered: metrics.answeredHttp },
    observeReload: (report, milliseconds) => {
      const outcome = outcomeOf(report);
      last = { at: new Date(), outcome, milliseconds };
      metrics.reloaded(outcome);
    },
    async serve(port, { store, servers = null, database = null }, log) {
      const { registry } = metrics;
      const inMemory = servers && (() => servers.inMemory());
      addGauges(registry, { store, inMemory, transport: watch.state });
      const state = { store, transport: watch.state, lastReload: () => last, database };
      const pages: Pages = {
        '/healthz': () => {
          const report = reportHealth(state);
          const status = report.status === 'ok' ? 200 : 503;
          return { status, type: 'application/json', body: `${JSON.stringify(report)}\n` };
        },
        '/metrics': async () => ({
          status: 200,
          type: registry.contentType,
          body: await registry.metrics(),
        }),
      };
      serving = await open(port, pages, log);
    },
    close: async () => serving?.close(),
  };
}

function outcomeOf(report: Parameters<ObserveReload>[0]): ReloadOutcome {
  if (report === null) return 'failed';
  const { added, changed, removed } = report;
  return added.length + changed.length + removed.length > 0 ? 'changed' : 'unchanged';
}

async function open(port: number, pages: Pages, log: Logger): Promise<LocalServer | null> {
  try {
    const serving = await servePages(port, pages);
    log.info(`health: http://127.0.0.1:${serving.port}/healthz and /metrics`);
    return serving;
  } catch (error) {
    log.warn(
      `${explain(error, port)} The bot goes on without /healthz and /metrics; to have them, choose another HEALTH_PORT and restart.`,
    );
    return null;
  }
}

function explain(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') return `HEALTH_PORT ${port} is in use by another program.`;
  if (code === 'EACCES') return `HEALTH_PORT ${port} may not be used by this user.`;
  const reason = error instanceof Error ? error.message : String(error);
  return `HEALTH_PORT ${port} cannot be opened (${reason}).`;
}
