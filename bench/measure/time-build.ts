import type { Contender, Search } from '../contenders/types.ts';
import type { Passage } from '../../src/library/types.ts';

/** A build with what it took. */
export interface TimedBuild {
  readonly search: Search;
  readonly wallMs: number;
  /** Processor time of all threads, the garbage collector's too: a busy machine adds little. */
  readonly cpuMs: number;
}

/** Builds a contender's index once. */
export async function timeBuild(
  contender: Contender,
  passages: readonly Passage[],
  language: string,
): Promise<TimedBuild> {
  // What loading the corpus left behind is not to be collected on the build's time.
  globalThis.gc?.();
  const cpu = process.cpuUsage();
  const started = performance.now();
  const search = await contender.build(passages, language);
  const wallMs = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  return { search, wallMs, cpuMs: (user + system) / 1000 };
}
