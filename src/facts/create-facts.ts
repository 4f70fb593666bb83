import type { Company, DatedStatement, Facts, Figure, FigureSeries } from './types.ts';

/** What facts are made of; figures, dates, ages and series by the ordinals of their passages. */
export interface FactParts {
  readonly companies: readonly Company[];
  readonly figures: readonly (readonly Figure[])[];
  readonly dates: readonly (readonly DatedStatement[])[];
  readonly ages: readonly (readonly Figure[])[];
  readonly series: ReadonlyMap<number, readonly FigureSeries[]>;
  readonly priceHeads: readonly number[];
}

/** Facts of their parts. */
export function createFacts(parts: FactParts): Facts {
  const { companies, figures, dates, ages, series, priceHeads } = parts;
  return {
    companies,
    figuresOf: (ordinal): readonly Figure[] => figures[ordinal] ?? [],
    datesOf: (ordinal): readonly DatedStatement[] => dates[ordinal] ?? [],
    agesOf: (ordinal): readonly Figure[] => ages[ordinal] ?? [],
    countDates: (ordinal) => dates[ordinal]?.length ?? 0,
    countFigures: (ordinal) => figures[ordinal]?.length ?? 0,
    seriesOf: (ordinal) => series.get(ordinal) ?? [],
    priceHeads: new Set(priceHeads),
  };
}
