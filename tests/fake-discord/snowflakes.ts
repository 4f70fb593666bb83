import type { Clock } from './clock.ts';

/** 2015-01-01, from which Discord counts (reference#snowflakes). */
const DISCORD_EPOCH = 1_420_070_400_000n;

/** Makes ids as Discord does: the time in the upper bits, a sequence number in the lowest twelve. */
export function snowflakes(clock: Clock): () => string {
  let last = 0n;
  return () => {
    const fresh = (BigInt(clock.now()) - DISCORD_EPOCH) << 22n;
    last = fresh > last ? fresh : last + 1n;
    return String(last);
  };
}

/** When a snowflake was made, in ms since 1970. */
export function timeOf(id: string): number {
  return Number((BigInt(id) >> 22n) + DISCORD_EPOCH);
}
