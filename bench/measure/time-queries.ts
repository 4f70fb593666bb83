import type { Search } from '../contenders/types.ts';

/** Asks each query once; the milliseconds until its best passages are there. */
export async function timeQueries(search: Search, queries: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries) {
    const started = performance.now();
    const found = search(query);
    // Awaited only where it must be: a turn of the event loop is no part of a synchronous search.
    if (found instanceof Promise) await found;
    times.push(performance.now() - started);
  }
  return times;
}
