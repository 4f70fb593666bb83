import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '../host/index.ts';
import type { Connection } from './connection.ts';
import type { InFlight } from './in-flight.ts';

/** What stopping acts on. */
export interface Stopping {
  readonly inFlight: InFlight;
  readonly connection: Pick<Connection, 'retire' | 'stopTaking' | 'leave'>;
  readonly log: Logger;
}

// Together below the ten seconds that container hosts give before they kill.
const RETIRING_MS = 3000;
const ARRIVING_MS = 1000;
const FINISHED_MS = 7000;
const LEAVING_MS = 2000;

/**
 * Stops taking requests, finishes what is being answered, leaves Discord. What Discord has sent but
 * was not yet read is still answered: nobody else would.
 */
export async function stopGently({ inFlight, connection, log }: Stopping): Promise<void> {
  log.info('stopping: finishing what is being answered');
  const started = performance.now();
  await withinMs(RETIRING_MS, connection.retire());
  await withinMs(ARRIVING_MS, inFlight.quiet(100));
  connection.stopTaking();
  const left = FINISHED_MS - (performance.now() - started);
  if (!(await withinMs(left, inFlight.quiet(0)))) {
    log.warn('stopping with answers unfinished: they took too long');
  }
  await withinMs(LEAVING_MS, connection.leave());
  log.info('stopped');
}

async function withinMs(milliseconds: number, work: Promise<void>): Promise<boolean> {
  const done = work.then(() => true);
  return await Promise.race([done, sleep(milliseconds, false, { ref: false })]);
}
