import { formatTable } from '../report/format-table.ts';
import type { RoundResult } from './round.ts';
import { judgeGrowth, type Growth, type Sample } from './samples.ts';

/** All that a soak showed. */
export interface Soaked {
  readonly rounds: readonly RoundResult[];
  readonly samples: readonly Sample[];
  readonly descriptors: { readonly before: number; readonly after: number };
  readonly reconnects: number;
  /** Errors in the bot's log. */
  readonly complaints: readonly string[];
  /** What Discord would have refused. */
  readonly violations: readonly string[];
  readonly exitCode: number | null;
}

const MOST_ROWS = 12;
const MOST_NAMED = 10;

/** Prints what came of it. @returns the exit code */
export function report(soaked: Soaked): number {
  const { rounds, samples, descriptors, reconnects } = soaked;
  const sum = (read: (round: RoundResult) => number) =>
    rounds.reduce((total, round) => total + read(round), 0);
  const heap = judgeGrowth(samples, ({ heapMb }) => heapMb, { share: 0.1, mb: 4 });
  const rss = judgeGrowth(samples, ({ rssMb }) => rssMb, { share: 0.15, mb: 20 });
  console.log(formatTable([HEAD, ...toRows(rounds, samples)]));
  console.log(`
asked        ${sum(({ asked }) => asked)}
answered     ${sum(({ answered }) => answered)}
late         ${sum(({ late }) => late)} (Discord took no answer any more)
lost         ${sum(({ lost }) => lost)} (by Discord, with a session that it forgot)
unanswered   ${sum(({ unanswered }) => unanswered.length)}
reconnects   ${reconnects}
heap MB      ${describe(heap)}
RSS MB       ${describe(rss)}
descriptors  ${descriptors.before} after the first round, ${descriptors.after} at the end
exit code    ${soaked.exitCode}`);
  const faults = [
    ...rounds.flatMap(({ unanswered, trouble }) =>
      unanswered.map((what) => `not answered (gateway: ${trouble}): ${what}`),
    ),
    ...soaked.complaints.map((line) => `the bot's log: ${line}`),
    ...soaked.violations.map((line) => `refused: ${line}`),
    ...(heap.grows ? ['the heap grew'] : []),
    ...(rss.grows ? ['the resident memory grew'] : []),
    ...(descriptors.after > descriptors.before ? ['open descriptors grew'] : []),
    ...(soaked.exitCode === 0 ? [] : [`the bot exited with ${soaked.exitCode}`]),
  ];
  for (const fault of faults.slice(0, MOST_NAMED)) console.log(`\nWRONG  ${fault}`);
  if (faults.length > MOST_NAMED) console.log(`\nand ${faults.length - MOST_NAMED} more`);
  console.log(faults.length === 0 ? '\nAll is well.' : '');
  return faults.length === 0 ? 0 : 1;
}

const HEAD = [
  'minute',
  'asked',
  'answered',
  'late',
  'unanswered',
  'heap MB',
  'RSS MB',
  'delay p99 ms',
  'longest ms',
];

function toRows(rounds: readonly RoundResult[], samples: readonly Sample[]): string[][] {
  const size = Math.ceil(rounds.length / MOST_ROWS);
  const rows: string[][] = [];
  for (let from = 0; from < rounds.length; from += size) {
    const some = rounds.slice(from, from + size);
    const weighed = samples.slice(from, from + size);
    const sum = (read: (round: RoundResult) => number) =>
      String(some.reduce((total, round) => total + read(round), 0));
    const last = weighed.at(-1);
    const most = (read: (round: RoundResult) => number) =>
      String(Math.round(Math.max(0, ...some.map(read))));
    rows.push([
      ((last?.at ?? 0) / 60).toFixed(1),
      sum(({ asked }) => asked),
      sum(({ answered }) => answered),
      sum(({ late }) => late),
      sum(({ unanswered }) => unanswered.length),
      (last?.heapMb ?? 0).toFixed(1),
      (last?.rssMb ?? 0).toFixed(0),
      most(({ delayP99 }) => delayP99),
      most(({ delayMax }) => delayMax),
    ]);
  }
  return rows;
}

function describe({ first, last, slope }: Growth): string {
  return `${first.toFixed(1)} in the middle third, ${last.toFixed(1)} in the last; ${slope.toFixed(1)} per hour by least squares`;
}
