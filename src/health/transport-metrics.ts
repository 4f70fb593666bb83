import { Counter, Gauge, type Registry } from 'prom-client';
import { isReached, type TransportState } from './transport.ts';
import type { ObserveHttp, Transport } from './types.ts';

/** What is counted of the way in which interactions come. */
export interface TransportMetrics {
  readonly reconnected: () => void;
  readonly answeredHttp: ObserveHttp['answered'];
}

/** Starts counting what there is of this way, and nothing of the other. */
export function countTransport(registry: Registry, transport: Transport): TransportMetrics {
  const registers = [registry];
  new Gauge({
    name: 'voetnoot_transport_info',
    help: 'Which way interactions come, gateway or http; always 1.',
    labelNames: ['transport'],
    registers,
  }).set({ transport }, 1);
  if (transport === 'gateway') {
    const reconnects = new Counter({
      name: 'voetnoot_gateway_reconnects_total',
      help: 'Connections to Discord that were lost and made again.',
      registers,
    });
    return { reconnected: () => reconnects.inc(), answeredHttp: () => {} };
  }
  const requests = new Counter({
    name: 'voetnoot_http_requests_total',
    help: 'Requests to the port of interactions, by the status of the answer; 202 is an interaction taken.',
    labelNames: ['status'],
    registers,
  });
  return { reconnected: () => {}, answeredHttp: (status) => requests.inc({ status }) };
}

/** Adds whether interactions reach the bot. */
export function addTransportGauge(
  registry: Registry,
  transport: Transport,
  state: () => TransportState,
): void {
  const [name, help] =
    transport === 'gateway'
      ? ['voetnoot_gateway_connected', 'Whether Discord is connected: 1 or 0.']
      : ['voetnoot_http_listening', 'Whether interactions are listened for: 1 or 0.'];
  const collect = function collect(this: Gauge): void {
    this.set(isReached(state()) ? 1 : 0);
  };
  registry.registerMetric(new Gauge({ name, help, registers: [], collect }));
}
