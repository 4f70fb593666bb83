import type { GatewayState, ObserveGateway } from './types.ts';

/** How all connections to Discord fare, taken together. */
export interface GatewayWatch {
  readonly observe: ObserveGateway;
  /** That of the one that fares worst. */
  readonly state: () => GatewayState;
}

const WORST_FIRST: readonly GatewayState[] = ['closed', 'reconnecting', 'connecting', 'connected'];

/** Keeps how each connection fares. */
export function watchGateway(): GatewayWatch {
  const shards = new Map<number, GatewayState>();
  return {
    observe: (shard, state) => void shards.set(shard, state),
    state: () => {
      const states = new Set(shards.values());
      return WORST_FIRST.find((state) => states.has(state)) ?? 'connecting';
    },
  };
}
