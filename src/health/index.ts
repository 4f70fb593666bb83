export type { Health } from './health.ts';
export { observeReloads } from './observe-reloads.ts';
export { openHealth } from './open.ts';
export type { ObserveGateway, ObserveHttp, ObserveReload, Transport } from './types.ts';
