import { type CompareAnswer, yearsApart } from '../answers/index.ts';
import { type FoundCompare, hasItsUnitElsewhere, shorten, showFigure } from '../replies/index.ts';
import { IN_TIME_MS, type ChartFor } from './add-chart.ts';
import { drawers } from './process/drawers.ts';
import type { ChartRequest } from './chart-request.ts';

/** The year behind it is to be seen. */
const LONGEST_NAME = 50;

/** Adds a chart of the first figures that both sides have, where there is time for it. */
export async function addComparison(
  answer: CompareAnswer,
  { locale, askedAt = performance.now() }: ChartFor,
): Promise<FoundCompare> {
  const request = toRequest(answer, locale);
  const left = IN_TIME_MS - (performance.now() - askedAt);
  const chart = request && (await drawers.draw(request, left));
  const picture = chart && {
    name: 'chart.png',
    data: chart.png,
    description: chart.description,
  };
  return { answer, picture };
}

function toRequest(
  { query, sides, figures: [pair] }: CompareAnswer,
  locale: ChartFor['locale'],
): ChartRequest | null {
  if (!pair) return null;
  const years = yearsApart(pair);
  const bars = pair.flatMap(({ figure }, place) => {
    const { value } = figure;
    if (value === null || value < 0 || hasItsUnitElsewhere(figure)) return [];
    const name = shorten(sides[place]?.name ?? '', LONGEST_NAME);
    const year = years[place] ?? null;
    const label = year === null ? name : `${name} (${year})`;
    return [
      {
        label,
        shown: [showFigure(figure), figure.counted ?? []].flat().join(' '),
        value,
        to: null,
        isTopic: false,
      },
    ];
  });
  if (bars.length < pair.length) return null;
  // Growth is no part of a whole.
  const isShare = pair.every(
    ({ figure: { unit, value }, changes }) =>
      unit === '%' && (value ?? 0) <= 100 && changes.size === 0,
  );
  return {
    title: query,
    quote: '',
    citation: pair.map(({ passage }) => `${passage.source.file} ¶${passage.number}`),
    bars,
    full: isShare ? 100 : null,
    leftOut: [],
    sort: 'figure',
    fewest: pair.length,
    locale,
  };
}
