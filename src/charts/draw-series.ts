import type { Series } from '../answers/stat-series.ts';
import type { FoundFigure } from '../answers/types.ts';
import { findSentences } from '../language/sentences.ts';
import type { Locale } from '../language/locale.ts';
import type { ReplyFile } from '../replies/types.ts';
import { altText } from './alt-text.ts';
import { fitsBesideBar } from './bar-row.ts';
import { chartSvg } from './chart-svg.ts';
import { MOST_BARS, type Bar, type Chart } from './chart.ts';
import { toDrawable } from './drawn-text.ts';
import { loadFonts, type Fonts } from './fonts.ts';
import { renderPng } from './render.ts';

const FEWEST_BARS = 3;

/** Figures side by side as a picture with its alternative text; null where they cannot be drawn. */
export async function drawSeries(
  series: Series,
  title: string,
  locale: Locale,
): Promise<ReplyFile | null> {
  const fonts = loadFonts();
  const chart = toChart(series, title, fonts);
  if (chart === null) return null;
  const data = await renderPng(chartSvg(chart, fonts));
  return data && { name: 'chart.png', data, description: altText(chart, locale) };
}

/** The chart of a series; null where too few of it can be drawn, or more than can be shown. */
export function toChart(series: Series, title: string, fonts: Fonts): Chart | null {
  const bars = series.points.flatMap(({ label, figure, isTopic }): Bar[] => {
    const { value } = figure;
    if (value === null || hasItsUnitElsewhere(figure)) return [];
    const drawn = toDrawable(label, fonts.bold);
    const shown = toDrawable(showFigure(figure), fonts.bold);
    if (drawn === null || shown === null || !fitsBesideBar(shown, fonts)) return [];
    return [{ label: drawn, shown, value, isTopic }];
  });
  if (bars.length < FEWEST_BARS || bars.length > MOST_BARS) return null;
  const { regular, bold } = fonts;
  return {
    title: toDrawable(title, bold) ?? '',
    quote: toDrawable(quoteOf(series), regular) ?? '',
    citation: citationOf(series)
      .flatMap((part) => toDrawable(part, regular) ?? [])
      .join(' · '),
    bars,
    full: series.full,
  };
}

/** "36" of "from 36 to 22 million kilos": alone beside its bar it would say something else. */
function hasItsUnitElsewhere({ text, unit }: FoundFigure): boolean {
  return unit !== null && /^[\p{N}.,\s]+$/u.test(text);
}

/** A figure with what says how exact it is. */
export function showFigure({ qualifier, text }: FoundFigure): string {
  return qualifier === null ? text : `${qualifier} ${text}`;
}

/** The sentence of the first figure; of a list or a table the heading above it. */
function quoteOf({ points, passage }: Series): string {
  const [first] = points;
  if (!first || points.some((point) => point.passage !== first.passage)) {
    return passage.heading ?? '';
  }
  const { text } = first.passage;
  const range = findSentences(text).find(([, end]) => first.figure.start < end);
  return range ? `“${text.slice(...range)}”` : '';
}

function citationOf({ points, passage: { source, heading, number } }: Series): string[] {
  const numbers = points.map((point) => point.passage.number);
  const [first, last] = [Math.min(number, ...numbers), Math.max(number, ...numbers)];
  const place = first === last ? `¶${first}` : `¶${first}–${last}`;
  return [source.title, source.date, heading, place, source.file].filter((part) => part !== null);
}
