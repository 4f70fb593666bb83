import { setTimeout as sleep } from 'node:timers/promises';
import type { REST } from 'discord.js';
import type { Logger } from '../../host/index.ts';
import { listServers } from './list-servers.ts';

/** What is done with the list of servers. */
export interface ServerWatch {
  /** Told of all servers that the bot is in: a server that is not among them, it has left. */
  readonly onServers: (ids: ReadonlySet<string>) => void | Promise<void>;
  readonly log: Logger;
  /** Ends it. */
  readonly signal: AbortSignal;
  /** Milliseconds from one list to the next; a day where it is left out. */
  readonly every?: number;
}

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * Lists the bot's servers now and every day: without a gateway nobody tells that the bot has left
 * one. A list that does not come whole tells nothing: an outage is no leaving.
 */
export async function watchServers(
  rest: REST,
  { onServers, log, signal, every = DAY_MS }: ServerWatch,
): Promise<void> {
  while (!signal.aborted) {
    let wait = every;
    try {
      const ids = await listServers(rest);
      if (signal.aborted) return;
      await onServers(ids);
    } catch (error) {
      log.warn({ err: error }, 'the servers that the bot is in could not be listed; trying later');
      wait = Math.min(every, HOUR_MS);
    }
    // Does not hold the process open.
    await sleep(wait, null, { signal, ref: false }).catch(() => {});
  }
}
