import { randomInt } from 'node:crypto';

/** One more than the largest seed: short in the id of a button. */
const END = 1_000_000_000;

/** What chance decides one request by. */
export function drawSeed(): number {
  return randomInt(END);
}
