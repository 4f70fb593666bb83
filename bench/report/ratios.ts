import { REFERENCE } from '../contenders/index.ts';
import type { Summary } from './summarise.ts';

/** The figures that are compared, by their name in `results.json`. */
const FIGURES = {
  build: ({ buildSeconds }: Summary) => buildSeconds,
  buildCpu: ({ buildCpuSeconds }: Summary) => buildCpuSeconds,
  heap: ({ heapMb }: Summary) => heapMb,
  resident: ({ residentMb }: Summary) => residentMb,
  questionP50: ({ questions }: Summary) => questions?.p50 ?? null,
  questionP99: ({ questions }: Summary) => questions?.p99 ?? null,
  questionMax: ({ questions }: Summary) => questions?.max ?? null,
  questionCpuP50: ({ questions }: Summary) => questions?.cpuP50 ?? null,
  questionCpuP99: ({ questions }: Summary) => questions?.cpuP99 ?? null,
  keywordP50: ({ keywords }: Summary) => keywords?.p50 ?? null,
  keywordP99: ({ keywords }: Summary) => keywords?.p99 ?? null,
  keywordMax: ({ keywords }: Summary) => keywords?.max ?? null,
  keywordCpuP50: ({ keywords }: Summary) => keywords?.cpuP50 ?? null,
  keywordCpuP99: ({ keywords }: Summary) => keywords?.cpuP99 ?? null,
};

/** The name of a figure. */
export type FigureName = keyof typeof FIGURES;
/** Figures as shares of the reference's; null where either was not measured. */
export type Ratios = Readonly<Record<FigureName, number | null>>;

/** One figure of a contender. */
export function figure(name: FigureName, summary: Summary): number | null {
  return FIGURES[name](summary);
}

/** The figures of a contender over those of the reference in the same run. */
export function toRatios(summary: Summary, all: readonly Summary[]): Ratios {
  const reference = all.find(({ name }) => name === REFERENCE);
  const ratio = (name: FigureName) => {
    const own = figure(name, summary);
    const other = reference ? figure(name, reference) : null;
    return own === null || other === null || other === 0 ? null : own / other;
  };
  return {
    build: ratio('build'),
    buildCpu: ratio('buildCpu'),
    heap: ratio('heap'),
    resident: ratio('resident'),
    questionP50: ratio('questionP50'),
    questionP99: ratio('questionP99'),
    questionMax: ratio('questionMax'),
    questionCpuP50: ratio('questionCpuP50'),
    questionCpuP99: ratio('questionCpuP99'),
    keywordP50: ratio('keywordP50'),
    keywordP99: ratio('keywordP99'),
    keywordMax: ratio('keywordMax'),
    keywordCpuP50: ratio('keywordCpuP50'),
    keywordCpuP99: ratio('keywordCpuP99'),
  };
}
