import type { TimeSlices } from '../../time-slices.ts';

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
