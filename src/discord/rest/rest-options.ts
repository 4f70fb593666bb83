import type { RESTOptions } from 'discord.js';

/** How often queues of requests that nobody waits in are given up, in milliseconds. */
const SWEEP_QUEUES = 5 * 60_000;
/**
 * Discord allows a bot 50, but answers to interactions do not count
 * (interactions/receiving-and-responding), and nothing else is sent that often; discord.js would
 * count them all. Where Discord says to wait, it waits.
 */
const REQUESTS_PER_SECOND = 1_000;

/** How answers are sent, whichever way interactions come. */
export function restOptions(apiUrl: string | null): Partial<RESTOptions> {
  return {
    ...(apiUrl === null ? {} : { api: apiUrl }),
    globalRequestsPerSecond: REQUESTS_PER_SECOND,
    // Each interaction has a queue of its own, of no use after a quarter of an hour: kept for an
    // hour, as is the default, they are what memory grows by.
    handlerSweepInterval: SWEEP_QUEUES,
  };
}
