export type { Health, Served } from './health.ts';
export { logReport, observeReloads } from './observe-reloads.ts';
export { openHealth } from './open.ts';
export type { ObserveGateway, ObserveHttp, ObserveReload, Transport } from './types.ts';
