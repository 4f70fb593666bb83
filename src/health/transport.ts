import { watchGateway } from './gateway.ts';
import type { GatewayState, HttpState, ObserveGateway, ObserveHttp, Transport } from './types.ts';

/** How Discord's interactions reach the bot. */
export type TransportState =
  | { readonly transport: 'gateway'; readonly gateway: GatewayState }
  | { readonly transport: 'http'; readonly http: HttpState };

/** How the way in which interactions come fares. */
export interface TransportWatch {
  readonly observeGateway: ObserveGateway;
  readonly observeHttp: ObserveHttp['state'];
  readonly state: () => TransportState;
}

/** Keeps how the way in which interactions come fares. */
export function watchTransport(transport: Transport): TransportWatch {
  const gateway = watchGateway();
  let http: HttpState = 'starting';
  return {
    observeGateway: gateway.observe,
    observeHttp: (state) => {
      http = state;
    },
    state: () =>
      transport === 'http' ? { transport, http } : { transport, gateway: gateway.state() },
  };
}

/** Whether interactions reach the bot. */
export function isReached(state: TransportState): boolean {
  return state.transport === 'http' ? state.http === 'listening' : state.gateway === 'connected';
}
