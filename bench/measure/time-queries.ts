import type { Search } from '../contenders/types.ts';

/** What each query took, in milliseconds, in the order asked. */
export interface QueryCosts {
  /** By the clock, until its best passages were there. */
  readonly wall: readonly number[];
  /** Processor time of the process, the garbage collector's threads included. */
  readonly cpu: readonly number[];
}

/** Asks each query once. */
export async function timeQueries(search: Search, queries: readonly string[]): Promise<QueryCosts> {
  const wall: number[] = [];
  const cpu: number[] = [];
  for (const query of queries) {
    const before = process.cpuUsage();
    const started = performance.now();
    const found = search(query);
    // Awaited only where it must be: a turn of the event loop is no part of a synchronous search.
    if (found instanceof Promise) await found;
    wall.push(performance.now() - started);
    const { user, system } = process.cpuUsage(before);
    cpu.push((user + system) / 1000);
  }
  return { wall, cpu };
}
