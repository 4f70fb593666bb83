import { UserError } from '../system/index.ts';

const HOUR_MS = 60 * 60_000;
const MINUTE_MS = 60_000;

/** Counts what servers ask for, in the last hour. */
export interface Rate {
  /** @throws UserError `quota-changes` where a server asked for as many as it may. */
  count(server: string): Promise<void>;
}

/** Lets each server ask for so many changes an hour; counted in memory, from each start on. */
export function createRate(most: number, now: () => number = Date.now): Rate {
  const times = new Map<string, readonly number[]>();
  return {
    async count(server) {
      const before = (times.get(server) ?? []).filter((time) => time > now() - HOUR_MS);
      const [oldest = now()] = before;
      times.set(server, before);
      if (before.length >= most) refuseRate(most, oldest + HOUR_MS - now());
      times.set(server, [...before, now()]);
    },
  };
}

/** Refuses one more, where the first of those before is an hour old only after so long. */
export function refuseRate(most: number, leftMs: number): never {
  throw new UserError('quota-changes', {
    most,
    minutes: Math.max(1, Math.ceil(leftMs / MINUTE_MS)),
  });
}
