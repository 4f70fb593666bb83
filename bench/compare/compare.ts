import { createRunner, type Measured, type Runner, type Task } from './runner.ts';

/** A build that takes a larger share of the limit than this is not repeated. */
const LONG_BUILD = 1 / 4;

/** How often what is done. */
export interface Repetitions {
  readonly builds: number;
  readonly rounds: number;
}

/**
 * Measures all contenders. One works at a time, and they take turns in builds and in rounds of
 * queries, each time from another one on, so that what else the machine does meets all alike.
 */
export async function compare(
  names: readonly string[],
  task: Task,
  { builds, rounds }: Repetitions,
  report: (progress: string) => void,
): Promise<Measured[]> {
  const runners = names.map((name) => createRunner(name, task));
  try {
    for (let turn = 0; turn < builds; turn++) {
      for (const runner of rotate(runners, turn)) {
        if (isLong(runner, task)) continue;
        report(`build ${turn + 1} of ${builds}: ${runner.measured.name}`);
        await runner.build();
      }
    }
    for (const runner of runners) {
      report(`first queries: ${runner.measured.name}`);
      await runner.warmUp();
    }
    for (let turn = 0; turn < rounds; turn++) {
      for (const runner of rotate(runners, turn)) {
        report(`queries, round ${turn + 1} of ${rounds}: ${runner.measured.name}`);
        await runner.round();
      }
    }
  } finally {
    for (const runner of runners) await runner.stop();
  }
  return runners.map(({ measured }) => measured);
}

function isLong({ measured }: Runner, { limitMs }: Task): boolean {
  return measured.builds.some(({ wallMs }) => wallMs > limitMs * LONG_BUILD);
}

function rotate<T>(values: readonly T[], by: number): T[] {
  const start = by % Math.max(1, values.length);
  return [...values.slice(start), ...values.slice(0, start)];
}
