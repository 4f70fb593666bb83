import { setTimeout as sleep } from 'node:timers/promises';
import { meaningOf } from './failures.ts';

/** How long to go on trying, in milliseconds. */
export interface Patience {
  /** The moment to give up, as `Date.now()` gives it. */
  readonly until: number;
  /** How long one attempt may hang. */
  readonly attempt: number;
  readonly firstWait?: number;
  /** Told of each failure that another attempt follows. */
  readonly onRetry?: (error: unknown, wait: number) => void;
}

const LONGEST_WAIT = 60_000;

/**
 * Tries until it succeeds, each wait twice the last, while the failure is a passing one and there is
 * time. Safe for answers to interactions: after an attempt that Discord took and then failed, the
 * next one fails as `answered`. (discord.js retries a 5xx too, four times within four milliseconds.)
 * @throws what the last attempt threw.
 */
export async function persist<T>(
  { until, attempt, firstWait = 100, onRetry }: Patience,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  for (let wait = firstWait; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
    try {
      return await run(AbortSignal.timeout(Math.max(1, Math.min(attempt, until - Date.now()))));
    } catch (error) {
      if (Date.now() + wait >= until || meaningOf(error) !== 'passing') throw error;
      onRetry?.(error, wait);
      await sleep(wait);
    }
  }
}
