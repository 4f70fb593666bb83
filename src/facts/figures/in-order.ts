/** How many things that stand in order begin before a place; by halves, as a text may hold thousands. */
export function countBefore(things: readonly { readonly start: number }[], place: number): number {
  let [from, to] = [0, things.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((things[middle]?.start ?? place) < place) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Of things that stand in order those that begin in a range. */
export function within<T extends { readonly start: number }>(
  things: readonly T[],
  [start, end]: readonly [start: number, end: number],
): readonly T[] {
  return things.slice(countBefore(things, start), countBefore(things, end));
}
