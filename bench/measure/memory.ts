import { setImmediate as nextTurn } from 'node:timers/promises';

/** Memory of this process in bytes, after collecting garbage. */
export interface Memory {
  /** JavaScript's heap and what hangs on it outside: array buffers, WebAssembly. */
  readonly heap: number;
  /** The whole process, worker threads included; garbage pages that were not given back too. */
  readonly resident: number;
}

/**
 * Weighs this process.
 * @throws Error where node runs without --expose-gc.
 */
export async function weigh(): Promise<Memory> {
  if (!globalThis.gc) throw new Error('Run node with --expose-gc.');
  // Some memory goes only after what held it went.
  for (let round = 0; round < 3; round++) {
    globalThis.gc();
    await nextTurn();
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heap: heapUsed + external, resident: rss };
}
