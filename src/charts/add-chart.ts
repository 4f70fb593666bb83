import { findSeries, type StatAnswer } from '../answers/index.ts';
import type { Locale } from '../language/index.ts';
import type { FoundStat } from '../replies/index.ts';
import type { Snapshot } from '../snapshot/index.ts';
import { drawSeries } from './draw-series.ts';

/** Adds a chart to an answer where its figures can be set side by side. */
export async function addChart(
  answer: StatAnswer,
  snapshot: Snapshot,
  locale: Locale,
): Promise<FoundStat> {
  const series = findSeries(answer, snapshot);
  const picture = series && (await drawSeries(series, answer.query, locale));
  return { answer, series, picture };
}
