import { findSeries } from '../answers/stat-series.ts';
import type { StatAnswer } from '../answers/types.ts';
import type { Locale } from '../language/locale.ts';
import type { FoundStat } from '../replies/stat-reply.ts';
import type { Snapshot } from '../snapshot/types.ts';
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
