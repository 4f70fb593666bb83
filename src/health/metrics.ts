import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Observe } from '../command/index.ts';
import type { SnapshotStore } from '../snapshot/index.ts';
import { readVersion } from '../host/index.ts';
import type { TransportState } from './transport.ts';
import { addTransportGauge, countTransport, type TransportMetrics } from './transport-metrics.ts';
import type { ReloadOutcome, Transport } from './types.ts';

/** Discord's own limits among them: 3 seconds for a first answer; 1.5 is when ours are deferred. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 3, 10, 60];

const RELOAD_OUTCOMES: readonly ReloadOutcome[] = ['changed', 'unchanged', 'failed'];

/** What is counted, in a registry of its own. */
export interface Metrics extends TransportMetrics {
  readonly registry: Registry;
  readonly observe: Observe;
  reloaded(outcome: ReloadOutcome): void;
}

/** What is read at the moment that somebody asks for the metrics. */
export interface Measured {
  readonly store: SnapshotStore;
  /** Libraries of servers in memory; null where all servers share one. */
  readonly inMemory: (() => { readonly count: number; readonly bytes: number }) | null;
  readonly transport: () => TransportState;
}

/** Starts counting. Labels are names of commands and outcomes: nothing of people, nothing asked. */
export function createMetrics(transport: Transport): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({
    name: 'voetnoot_requests_total',
    help: 'Requests that are over, by command, how they came in, and what became of them.',
    labelNames: ['command', 'way', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'voetnoot_answer_seconds',
    help: 'Time from the arrival of a request to the moment that Discord took its answer.',
    labelNames: ['way'],
    buckets: SECONDS,
    registers,
  });
  const late = new Counter({
    name: 'voetnoot_late_answers_total',
    help: 'Answers that Discord no longer took.',
    registers,
  });
  const reloads = new Counter({
    name: 'voetnoot_reloads_total',
    help: 'Readings of the material after the first, by outcome.',
    labelNames: ['outcome'],
    registers,
  });
  // From the start on, so that the first one is seen as an increase.
  for (const outcome of RELOAD_OUTCOMES) reloads.inc({ outcome }, 0);
  const { reconnected, answeredHttp } = countTransport(registry, transport);
  return {
    registry,
    observe({ command, way, outcome, milliseconds }) {
      requests.inc({ command, way, outcome });
      if (outcome === 'late') late.inc();
      else seconds.observe({ way }, milliseconds / 1000);
    },
    reloaded: (outcome) => reloads.inc({ outcome }),
    reconnected,
    answeredHttp,
  };
}

/** Adds what is measured, of the process too, and not counted. */
export function addGauges(registry: Registry, { store, inMemory, transport }: Measured): void {
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read());
      },
    });
  const library = () => store.current().library;
  gauge('voetnoot_sources', 'Sources in the material.', () => library().sources.length);
  gauge('voetnoot_passages', 'Passages in the material.', () => library().passages.length);
  gauge(
    'voetnoot_unreadable_files',
    'Files of the material that could not be read.',
    () => library().unreadable.length,
  );
  gauge(
    'voetnoot_material_loaded_timestamp_seconds',
    'When the material that answers was read.',
    () => store.current().loadedAt.getTime() / 1000,
  );
  // Of all together: what one server has is nobody else's business.
  if (inMemory !== null) {
    gauge(
      'voetnoot_libraries_in_memory',
      'Libraries of servers in memory.',
      () => inMemory().count,
    );
    gauge(
      'voetnoot_libraries_memory_bytes',
      'Bytes that those libraries are taken to have.',
      () => inMemory().bytes,
    );
  }
  addTransportGauge(registry, transport().transport, transport);
  new Gauge({
    name: 'voetnoot_build_info',
    help: 'The version that runs; always 1.',
    labelNames: ['version'],
    registers: [registry],
  }).set({ version: readVersion() }, 1);
}
