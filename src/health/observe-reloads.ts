import type { Logger } from '../host/index.ts';
import { wordError } from '../replies/index.ts';
import type { ReloadReport, SnapshotStore } from '../snapshot/index.ts';
import { UserError } from '../system/index.ts';
import type { ObserveReload } from './types.ts';

/**
 * The same store, whose reloads are logged and told of, each once: calls made while one runs share
 * its promise. What is wrapped around this store may hand out promises of its own.
 */
export function observeReloads(
  store: SnapshotStore,
  log: Logger,
  observe: ObserveReload = () => {},
): SnapshotStore {
  let running: Promise<ReloadReport> | null = null;
  const reload = async (): Promise<ReloadReport> => {
    const started = performance.now();
    try {
      const report = await store.reload();
      logReport(report, log);
      observe(report, performance.now() - started);
      return report;
    } catch (error) {
      logFailure(error, log);
      observe(null, performance.now() - started);
      throw error;
    }
  };
  return {
    ...store,
    reload() {
      running ??= reload().finally(() => {
        running = null;
      });
      return running;
    },
  };
}

/** Says in the log what reading material anew came to. */
export function logReport(report: ReloadReport, log: Logger): void {
  const { added, changed, removed, unreadable, sources, passages, milliseconds } = report;
  log.info(
    {
      added: added.length,
      changed: changed.length,
      removed: removed.length,
      unreadable: unreadable.length,
      sources,
      passages,
      milliseconds: Math.round(milliseconds),
    },
    'read the material again',
  );
}

function logFailure(error: unknown, log: Logger): void {
  const message =
    'the material could not be read again; answers still come from what was read before';
  if (error instanceof UserError) log.warn({ reason: wordError(error, 'en') }, message);
  else log.error({ err: error }, message);
}
