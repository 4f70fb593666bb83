import type { Memory } from '../measure/memory.ts';
import type { QueryCosts } from '../measure/time-queries.ts';
import {
  startProcess,
  TimeLimitError,
  type MeasuringProcess,
} from '../process/measuring-process.ts';

/** What all contenders are measured with. */
export interface Task {
  /** File that `writePassages` wrote. */
  readonly corpus: string;
  readonly language: string;
  readonly questions: readonly string[];
  readonly keywords: readonly string[];
  /** For each build, and for all queries of one contender together. */
  readonly limitMs: number;
}

/** All queries asked once. */
export interface Round {
  readonly questions: QueryCosts;
  readonly keywords: QueryCosts;
}

/** What was measured of one contender; what was not reached is null or empty. */
export interface Measured {
  readonly name: string;
  label: string;
  readonly builds: { readonly wallMs: number; readonly cpuMs: number }[];
  /** More than the process with the corpus alone, once each query was asked. */
  memory: Memory | null;
  /** The round that warms up; what an index puts off until it is asked shows here. */
  firstRound: Round | null;
  readonly rounds: Round[];
  /** Why a contender was not measured to the end, or null. */
  problem: string | null;
}

/** Measures one contender step by step, so that the contenders can take turns. */
export interface Runner {
  readonly measured: Measured;
  /** Indexes the corpus in a new process; the one before ends. */
  build(): Promise<void>;
  /** Asks all queries once without counting, then weighs the index. */
  warmUp(): Promise<void>;
  /** Asks all queries once. */
  round(): Promise<void>;
  stop(): Promise<void>;
}

/** Prepares to measure one contender; nothing is started yet. */
export function createRunner(name: string, task: Task): Runner {
  const measured: Measured = {
    name,
    label: name,
    builds: [],
    memory: null,
    firstRound: null,
    rounds: [],
    problem: null,
  };
  let process: MeasuringProcess | null = null;
  let baseline: Memory = { heap: 0, resident: 0 };
  let queryTimeLeft = task.limitMs;

  /** A contender that failed once is left out of all that follows. */
  async function attempt(step: (running: MeasuringProcess) => Promise<void>): Promise<void> {
    if (measured.problem !== null || process === null) return;
    try {
      await step(process);
    } catch (error) {
      measured.problem = error instanceof Error ? error.message : String(error);
      if (!(error instanceof TimeLimitError)) console.error(`${name}: ${measured.problem}`);
      await process.stop();
    }
  }

  async function ask(running: MeasuringProcess, queries: readonly string[]) {
    const started = performance.now();
    try {
      return await running.do('ask', { queries }, Math.max(1, queryTimeLeft));
    } catch (error) {
      if (!(error instanceof TimeLimitError)) throw error;
      const done = measured.rounds.length;
      throw new TimeLimitError(
        `its queries took over ${task.limitMs / 1000} s together; ${done === 0 ? 'only the first round, which warms up, was done' : `rounds done: ${done}`}`,
      );
    } finally {
      queryTimeLeft -= performance.now() - started;
    }
  }

  /** All queries once; the rounds stay equally many, whenever a contender is stopped. */
  async function askAll(running: MeasuringProcess): Promise<Round> {
    const questions = await ask(running, task.questions);
    return { questions, keywords: await ask(running, task.keywords) };
  }

  return {
    measured,
    async build() {
      if (measured.problem !== null) return;
      await process?.stop();
      process = startProcess();
      await attempt(async (running) => {
        const load = { contender: name, corpus: task.corpus };
        const loaded = await running.do('load', load, task.limitMs);
        baseline = loaded.memory;
        measured.label = loaded.label;
        measured.builds.push(await running.do('build', { language: task.language }, task.limitMs));
      });
    },
    warmUp: () =>
      attempt(async (running) => {
        measured.firstRound = await askAll(running);
        const now = await running.do('weigh', {}, task.limitMs);
        measured.memory = {
          heap: now.heap - baseline.heap,
          resident: now.resident - baseline.resident,
        };
      }),
    round: () =>
      attempt(async (running) => {
        measured.rounds.push(await askAll(running));
      }),
    stop: async () => process?.stop(),
  };
}
