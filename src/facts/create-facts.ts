import type { Company, DatedStatement, Facts, Figure, FigureSeries } from './types.ts';

/** What facts are made of; figures, dates and series by the ordinals of their passages. */
export interface FactParts {
  readonly companies: readonly Company[];
  readonly figures: readonly (readonly Figure[])[];
  readonly dates: readonly (readonly DatedStatement[])[];
  readonly series: ReadonlyMap<number, FigureSeries>;
  readonly priceHeads: readonly number[];
}

/** Facts of their parts. */
export function createFacts({ companies, figures, dates, series, priceHeads }: FactParts): Facts {
  return {
    companies,
    figuresOf: (ordinal): readonly Figure[] => figures[ordinal] ?? [],
    datesOf: (ordinal): readonly DatedStatement[] => dates[ordinal] ?? [],
    countDates: (ordinal) => dates[ordinal]?.length ?? 0,
    countFigures: (ordinal) => figures[ordinal]?.length ?? 0,
    seriesOf: (ordinal) => series.get(ordinal) ?? null,
    priceHeads: new Set(priceHeads),
  };
}
