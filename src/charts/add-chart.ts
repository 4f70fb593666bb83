import { findSeries, type StatAnswer } from '../answers/index.ts';
import type { Locale } from '../language/index.ts';
import type { FoundStat } from '../replies/index.ts';
import type { Snapshot } from '../snapshot/index.ts';
import { toChartRequest } from './chart-request.ts';
import { drawers } from './process/drawers.ts';

/** Milliseconds after which an answer goes without its chart; nobody waits longer for a picture. */
export const IN_TIME_MS = 6_000;

/** Whose chart it is. */
export interface ChartFor {
  readonly locale: Locale;
  /** When it was asked, as `performance.now()` gives it. */
  readonly askedAt?: number;
}

/** Adds a chart to an answer where its figures can be set side by side, and there is time for it. */
export async function addChart(
  answer: StatAnswer,
  snapshot: Snapshot,
  { locale, askedAt = performance.now() }: ChartFor,
): Promise<FoundStat> {
  const series = findSeries(answer, snapshot);
  const left = IN_TIME_MS - (performance.now() - askedAt);
  const chart = series && (await drawers.draw(toChartRequest(series, answer.query, locale), left));
  const picture = chart && {
    name: 'chart.png',
    data: chart.png,
    description: chart.description,
  };
  return { answer, series, picture, leftOut: chart?.leftOut ?? '' };
}
