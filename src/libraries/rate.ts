import { UserError } from '../system/index.ts';

const HOUR_MS = 60 * 60_000;
const MINUTE_MS = 60_000;

/** Counts what servers ask for, in the last hour. */
export interface Rate {
  /** @throws UserError `quota-changes` where a server asked for as many as it may. */
  count(server: string): void;
}

/** Lets each server ask for so many changes an hour; counted in memory, from each start on. */
export function createRate(most: number, now: () => number = Date.now): Rate {
  const times = new Map<string, readonly number[]>();
  return {
    count(server) {
      const before = (times.get(server) ?? []).filter((time) => time > now() - HOUR_MS);
      const [oldest] = before;
      if (oldest !== undefined && before.length >= most) {
        times.set(server, before);
        const minutes = Math.max(1, Math.ceil((oldest + HOUR_MS - now()) / MINUTE_MS));
        throw new UserError('quota-changes', { most, minutes });
      }
      times.set(server, [...before, now()]);
    },
  };
}
