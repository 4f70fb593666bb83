import { percentile } from '../../src/terminal/evaluation/measures.ts';
import type { Measured, Round } from '../compare/runner.ts';
import type { QueryCosts } from '../measure/time-queries.ts';

/** Times of one kind of query, in milliseconds: by the clock, and of the processor. */
export interface QueryTimes {
  readonly p50: number;
  readonly p99: number;
  /** The dearest query: with two hundred of them, p99 hides one or two. */
  readonly max: number;
  readonly cpuP50: number;
  readonly cpuP99: number;
  /** Distance between the fastest and the slowest round's p50, as a share; null after one round. */
  readonly noise: number | null;
  readonly rounds: number;
}

/** The figures of one contender; null where it was not measured. */
export interface Summary {
  readonly name: string;
  readonly label: string;
  /** Median over the builds. */
  readonly buildSeconds: number | null;
  readonly buildCpuSeconds: number | null;
  /** Distance between the fastest and the slowest build, as a share; null after one build. */
  readonly buildNoise: number | null;
  readonly builds: number;
  readonly heapMb: number | null;
  readonly residentMb: number | null;
  readonly firstRoundMaxMs: number | null;
  readonly questions: QueryTimes | null;
  readonly keywords: QueryTimes | null;
  readonly problem: string | null;
}

/** Measurements → the figures of the tables. */
export function summarise(measured: Measured): Summary {
  const { name, label, builds, memory, firstRound, problem } = measured;
  const rounds = roundsThatCount(measured);
  const walls = builds.map(({ wallMs }) => wallMs / 1000);
  const cpus = builds.map(({ cpuMs }) => cpuMs / 1000);
  return {
    name,
    label,
    buildSeconds: median(walls),
    buildCpuSeconds: median(cpus),
    buildNoise: spread(walls),
    builds: builds.length,
    heapMb: memory && memory.heap / 1024 ** 2,
    residentMb: memory && memory.resident / 1024 ** 2,
    firstRoundMaxMs:
      firstRound && Math.max(...firstRound.questions.wall, ...firstRound.keywords.wall),
    questions: summariseTimes(rounds.map((round) => round.questions)),
    keywords: summariseTimes(rounds.map((round) => round.keywords)),
    problem,
  };
}

/** Where a contender was too slow for another round, the first one has to do; `problem` says so. */
function roundsThatCount({ firstRound, rounds }: Measured): readonly Round[] {
  return rounds.length === 0 && firstRound ? [firstRound] : rounds;
}

/** Each query's median over the rounds, and the percentiles of those: one hiccup decides nothing. */
function summariseTimes(rounds: readonly QueryCosts[]): QueryTimes | null {
  if (rounds.length === 0) return null;
  const walls = rounds.map(({ wall }) => wall);
  const times = medians(walls);
  const cpu = medians(rounds.map((round) => round.cpu));
  return {
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    max: Math.max(...times),
    cpuP50: percentile(cpu, 0.5),
    cpuP99: percentile(cpu, 0.99),
    noise: spread(walls.map((wall) => percentile(wall, 0.5))),
    rounds: rounds.length,
  };
}

/** The median of each query over the rounds. */
function medians(rounds: readonly (readonly number[])[]): number[] {
  const [first = []] = rounds;
  return first.map((_, query) => median(rounds.map((round) => round[query] ?? 0)) ?? 0);
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return (lower + upper) / 2;
}

function spread(values: readonly number[]): number | null {
  const middle = median(values);
  if (values.length < 2 || middle === null || middle === 0) return null;
  return (Math.max(...values) - Math.min(...values)) / middle;
}
