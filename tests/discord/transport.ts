import type { FakeDiscord } from '../fake-discord/index.ts';
import type { CapturedLog } from './capture-log.ts';

/** Which way interactions come in tests that do not say it. */
export type Transport = 'gateway' | 'http';

let usual: Transport = 'gateway';

/** Says it for all tests of a file. */
export function useTransport(transport: Transport): void {
  usual = transport;
}

/** Which way interactions come where a test does not say it. */
export function usualTransport(): Transport {
  return usual;
}

/** The settings for interactions that come this way. */
export function transportEnv(transport: Transport, server: FakeDiscord): Record<string, string> {
  return transport === 'gateway'
    ? {}
    : { INTERACTIONS_PORT: '0', DISCORD_PUBLIC_KEY: server.sender.publicKey };
}

/** Where a bot takes interactions, as its log says. @throws Error where it does not */
export function endpointOf(log: CapturedLog): string {
  const [line] = log.said(/^interactions: http/).slice(-1);
  const address = /http:\/\/\S+/.exec(String(line?.['msg']))?.[0];
  if (address === undefined) throw new Error('the bot takes no interactions by HTTP');
  return `${address}/`;
}
