import { setImmediate } from 'node:timers/promises';

/** Long work cut into slices, between which everything else has its turn. */
export interface TimeSlices {
  /** Waits for the next turn where the slice is used up; calls `onPause` then. */
  giveWay(onPause?: () => void): Promise<void>;
  /** Waits for the next turn in any case: before and after work that cannot be cut. */
  pause(): Promise<void>;
}

/** A slice in milliseconds: well below what a person or a heartbeat notices. */
const SLICE_MS = 5;

/** Starts counting the first slice. */
export function createTimeSlices(): TimeSlices {
  let started = performance.now();
  const pause = async () => {
    await setImmediate();
    started = performance.now();
  };
  return {
    async giveWay(onPause) {
      if (performance.now() - started < SLICE_MS) return;
      onPause?.();
      await pause();
    },
    pause,
  };
}

/** Items between two looks at the clock: together they take well under a millisecond. */
const AT_ONCE = 64;

/** Visits all items in order, and lets everything else have its turn in between. */
export async function visitAll<T>(
  items: Iterable<T>,
  slices: TimeSlices,
  visit: (item: T, place: number) => void,
  atOnce = AT_ONCE,
): Promise<void> {
  let place = 0;
  for (const item of items) {
    visit(item, place);
    place++;
    if (place % atOnce === 0) await slices.giveWay();
  }
}
