import { setFlagsFromString } from 'node:v8';

/** How much more than it needs the heap may hold, in percent. */
const HEADROOM = 30;

/**
 * Keeps the heap near what is in use, once the library stands: after a burst of answers V8 lets it
 * grow to twice that and more before it collects, and does not collect while nothing happens. Where
 * V8 does not know the flag, it says so and goes on.
 */
export function tidyHeap(): void {
  setFlagsFromString(`--heap-growing-percent=${HEADROOM}`);
}
