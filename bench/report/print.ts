import { REFERENCE } from '../contenders/index.ts';
import type { Results } from './results.ts';
import type { Summary } from './summarise.ts';
import { processorTable, qualityTable, speedTable } from './tables.ts';

/** A noise above this makes a figure doubtful, and is pointed out. */
const LOUD = 0.25;

/** Prints a run: what was done, the tables, and what to know of the figures. */
export function printResults(results: Results, sets: readonly string[]): void {
  const { corpus, machine, versions, load, summaries, quality } = results;
  console.log(
    [
      `${corpus.passages} passages (${corpus.language}) · ${corpus.origin}`,
      `Questions: ${corpus.questions} · keyword queries: ${corpus.keywords} of 1–3 words`,
      `Node ${machine.node} · ${machine.platform} · ${machine.processor} · ${machine.cores} cores · ${machine.memoryGb} GB · load ${load.before} before, ${load.after} after`,
      [
        ...Object.entries(versions).map(([name, version]) => `${name} ${version}`),
        `ours at ${results.commit ?? 'no commit'}`,
      ].join(' · '),
      '',
      `× is the ratio to ${REFERENCE} in this run. heap: JavaScript and array buffers; resident: the whole process.`,
      speedTable(summaries),
      '',
      processorTable(summaries),
      ...(sets.length > 0 ? ['', qualityTable(summaries, quality, sets)] : []),
      '',
      ...describeNoise(summaries),
      ...summaries.flatMap(({ label, problem }) =>
        problem === null ? [] : [`${label}: stopped, ${problem}`],
      ),
    ].join('\n'),
  );
}

function describeNoise(summaries: readonly Summary[]): string[] {
  const noises = summaries.flatMap(({ name, buildNoise, questions, keywords }) => [
    { what: `${name}, build`, noise: buildNoise ?? 0 },
    { what: `${name}, questions`, noise: questions?.noise ?? 0 },
    { what: `${name}, keywords`, noise: keywords?.noise ?? 0 },
  ]);
  const loud = noises.filter(({ noise }) => noise > LOUD);
  const largest = Math.max(0, ...noises.map(({ noise }) => noise));
  const measure = 'Noise (fastest to slowest round or build, over the median)';
  if (largest === 0) return [`${measure}: unknown, all was done once.`];
  if (loud.length === 0) return [`${measure}: at most ${percent(largest)}.`];
  return [
    `${measure} above ${percent(LOUD)}:`,
    ...loud.map(({ what, noise }) => `  ${what}: ${percent(noise)}`),
  ];
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
