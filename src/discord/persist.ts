import { setTimeout as sleep } from 'node:timers/promises';
import { meaningOf } from './failures.ts';

/** How long to go on, and how long one attempt may hang, in milliseconds. */
export interface Patience {
  readonly until: number;
  readonly attempt: number;
}

const FIRST_WAIT = 100;

/**
 * Tries until it succeeds, while the failure is a passing one and there is time. Safe for answers to
 * interactions: an attempt that Discord took after all makes the next one fail as `answered`.
 * (discord.js itself retries a 5xx, but four times within four milliseconds.)
 * @param patience `until` is a moment as `Date.now()` gives it.
 * @throws what the last attempt threw.
 */
export async function persist<T>(
  patience: Patience,
  attempt: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  for (let wait = FIRST_WAIT; ; wait *= 2) {
    const left = patience.until - Date.now();
    try {
      return await attempt(AbortSignal.timeout(Math.max(1, Math.min(patience.attempt, left))));
    } catch (error) {
      const isOver = Date.now() + wait >= patience.until;
      if (isOver || meaningOf(error) !== 'passing') throw error;
      await sleep(wait);
    }
  }
}
