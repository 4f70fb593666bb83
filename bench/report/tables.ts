import type { Quality } from '../compare/judge-all.ts';
import { formatTable } from './format-table.ts';
import { figure, toRatios, type FigureName } from './ratios.ts';
import type { Summary } from './summarise.ts';

type Columns = readonly (readonly [name: FigureName, head: string])[];

const SPEED: Columns = [
  ['build', 'build s'],
  ['heap', 'heap MB'],
  ['resident', 'resident MB'],
  ['questionP50', 'question p50 ms'],
  ['questionP99', 'p99 ms'],
  ['questionMax', 'max ms'],
  ['keywordP50', 'keyword p50 ms'],
  ['keywordP99', 'p99 ms'],
  ['keywordMax', 'max ms'],
];

const PROCESSOR: Columns = [
  ['buildCpu', 'build s'],
  ['questionCpuP50', 'question p50 ms'],
  ['questionCpuP99', 'p99 ms'],
  ['keywordCpuP50', 'keyword p50 ms'],
  ['keywordCpuP99', 'p99 ms'],
];

const MISSING = '–';

/** Speed by the clock, and size; each figure with its ratio to the reference. */
export function speedTable(summaries: readonly Summary[]): string {
  return figureTable('', SPEED, summaries);
}

/** The same work in processor time, to which other work on the machine adds little. */
export function processorTable(summaries: readonly Summary[]): string {
  return figureTable('Processor time', PROCESSOR, summaries);
}

function figureTable(title: string, columns: Columns, summaries: readonly Summary[]): string {
  const rows = summaries.map((summary) => {
    const ratios = toRatios(summary, summaries);
    const cells = columns.map(([name]) => withRatio(figure(name, summary), ratios[name]));
    return [summary.label, ...cells];
  });
  return formatTable([[title, ...columns.map(([, head]) => head)], ...rows]);
}

function withRatio(value: number | null, ratio: number | null): string {
  if (value === null) return MISSING;
  const share = ratio === null ? '' : `×${significant(ratio, 2)}`;
  return `${significant(value, 3)} ${share.padStart(6)}`;
}

/** A number short enough for a table: "0.0712", "38.4", "596". */
function significant(value: number, digits: number): string {
  if (value === 0) return '0';
  const behind = digits - 1 - Math.floor(Math.log10(Math.abs(value)));
  return value.toFixed(Math.max(0, Math.min(4, behind)));
}

/** nDCG@10 on each test set. */
export function qualityTable(
  summaries: readonly Summary[],
  quality: ReadonlyMap<string, Quality>,
  sets: readonly string[],
): string {
  const rows = summaries.map(({ name, label }) => [
    label,
    ...sets.map((set) => quality.get(name)?.[set]?.toFixed(4) ?? MISSING),
  ]);
  return formatTable([['nDCG@10', ...sets], ...rows]);
}
