import { countReasons, type LeftReason } from '../../answers/index.ts';
import { wordLeftOut } from '../../replies/index.ts';
import { altText } from './alt-text.ts';
import { fitsBesideBar } from '../svg/bar-row.ts';
import type { ChartRequest } from '../chart-request.ts';
import { chartSvg } from '../svg/chart-svg.ts';
import { MOST_BARS, type Bar, type Chart } from './chart.ts';
import { toDrawable } from '../svg/drawn-text.ts';
import { loadFonts, type Fonts } from '../svg/fonts.ts';
import { renderPng } from './render.ts';

/** Of a series; two figures are read as fast as their picture. */
const FEWEST_BARS = 3;
const YEAR = /^\D*(?:1\d|20)\d{2}\D*$/u;

/** A chart as it is sent: a picture and what it shows in words. */
export interface DrawnChart {
  readonly png: Uint8Array;
  readonly description: string;
  /** What is said of what it does not show; empty where it shows all. */
  readonly leftOut: string;
}

/** Draws a chart; null where it cannot be drawn. */
export async function drawChart(request: ChartRequest): Promise<DrawnChart | null> {
  const fonts = loadFonts();
  const chart = toChart(request, fonts);
  if (chart === null) return null;
  const png = await renderPng(chartSvg(chart, fonts));
  return png && { png, description: altText(chart, request.locale), leftOut: chart.leftOut };
}

/** What is to be drawn; null where too little of it can be. */
export function toChart(request: ChartRequest, fonts: Fonts): Chart | null {
  const { regular, bold } = fonts;
  const { fewest = FEWEST_BARS, sort, locale } = request;
  const drawable = request.bars.flatMap((bar): Bar[] => {
    const [label, shown] = [toDrawable(bar.label, bold), toDrawable(bar.shown, bold)];
    if (label === null || shown === null || !fitsBesideBar(shown, fonts)) return [];
    return [{ ...bar, label, shown }];
  });
  if (drawable.length < fewest) return null;
  const { bars, reason } = withRoom(drawable);
  const leftOut = [
    ...request.leftOut,
    ...countReasons([
      ...Array<LeftReason>(request.bars.length - drawable.length).fill('undrawable'),
      ...Array<LeftReason>(drawable.length - bars.length).fill(reason),
    ]),
  ];
  return {
    title: toDrawable(request.title, bold) ?? '',
    quote: toDrawable(request.quote, regular) ?? '',
    citation: request.citation.flatMap((part) => toDrawable(part, regular) ?? []).join(' · '),
    bars,
    full: request.full,
    leftOut: wordLeftOut(leftOut, { sort, locale, of: 'chart' }),
  };
}

/** As many as there is room for: the last of years, else the largest, and what was asked about. */
function withRoom(bars: readonly Bar[]): {
  readonly bars: readonly Bar[];
  readonly reason: LeftReason;
} {
  if (bars.every(({ label }) => YEAR.test(label)))
    return { bars: bars.slice(-MOST_BARS), reason: 'earlier' };
  const order = bars.toSorted(
    (one, other) =>
      Number(other.isTopic) - Number(one.isTopic) || Math.abs(other.value) - Math.abs(one.value),
  );
  const chosen = new Set(order.slice(0, MOST_BARS));
  return { bars: bars.filter((bar) => chosen.has(bar)), reason: 'smaller' };
}
