export type { Health } from './health.ts';
export { observeReloads } from './observe-reloads.ts';
export { openHealth } from './open.ts';
export type { ObserveGateway, ObserveReload } from './types.ts';
