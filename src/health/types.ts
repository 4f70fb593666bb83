import type { ReloadReport } from '../snapshot/index.ts';

/** How one connection to Discord's gateway fares. */
export type GatewayState = 'connecting' | 'connected' | 'reconnecting' | 'closed';

/** Told how each connection fares, by the number of its shard. */
export type ObserveGateway = (shard: number, state: GatewayState) => void;

/** Which way interactions come. */
export type Transport = 'gateway' | 'http';

/** How listening for interactions by HTTP fares; `draining` while the bot stops. */
export type HttpState = 'starting' | 'listening' | 'draining';

/** Told of interactions that come by HTTP. */
export interface ObserveHttp {
  readonly state: (state: HttpState) => void;
  /** Of each request: the status that it was answered with. */
  readonly answered: (status: number) => void;
}

/** What came of reading the material again. */
export type ReloadOutcome = 'changed' | 'unchanged' | 'failed';

/** The last reload. */
export interface LastReload {
  readonly at: Date;
  readonly outcome: ReloadOutcome;
  readonly milliseconds: number;
}

/** Told of every reload: its report, or null where it failed. */
export type ObserveReload = (report: ReloadReport | null, milliseconds: number) => void;
