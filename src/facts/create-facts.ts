import type { Company, DatedStatement, Facts, Figure, FigureSeries } from './types.ts';

/** Facts of their parts; figures and series by the ordinals of their passages. */
export function createFacts(
  companies: readonly Company[],
  figures: readonly (readonly Figure[])[],
  dates: readonly (readonly DatedStatement[])[],
  series: ReadonlyMap<number, readonly FigureSeries[]> = new Map(),
): Facts {
  return {
    companies,
    figuresOf: (ordinal): readonly Figure[] => figures[ordinal] ?? [],
    datesOf: (ordinal): readonly DatedStatement[] => dates[ordinal] ?? [],
    countDates: (ordinal) => dates[ordinal]?.length ?? 0,
    countFigures: (ordinal) => figures[ordinal]?.length ?? 0,
    seriesOf: (ordinal) => series.get(ordinal) ?? [],
  };
}
