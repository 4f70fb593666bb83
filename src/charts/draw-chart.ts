import { altText } from './alt-text.ts';
import { fitsBesideBar } from './bar-row.ts';
import type { ChartRequest } from './chart-request.ts';
import { chartSvg } from './chart-svg.ts';
import { MOST_BARS, type Bar, type Chart } from './chart.ts';
import { toDrawable } from './drawn-text.ts';
import { loadFonts, type Fonts } from './fonts.ts';
import { renderPng } from './render.ts';

/** Of a series; two figures are read as fast as their picture. */
const FEWEST_BARS = 3;

/** A chart as it is sent: a picture and what it shows in words. */
export interface DrawnChart {
  readonly png: Uint8Array;
  readonly description: string;
}

/** Draws a chart; null where it cannot be drawn. */
export async function drawChart(request: ChartRequest): Promise<DrawnChart | null> {
  const fonts = loadFonts();
  const chart = toChart(request, fonts);
  if (chart === null) return null;
  const png = await renderPng(chartSvg(chart, fonts));
  return png && { png, description: altText(chart, request.locale) };
}

/** What is to be drawn; null where too little of it can be, or more than can be shown. */
export function toChart(request: ChartRequest, fonts: Fonts): Chart | null {
  const { regular, bold } = fonts;
  const bars = request.bars.flatMap(({ label, shown, value, isTopic }): Bar[] => {
    const [name, figure] = [toDrawable(label, bold), toDrawable(shown, bold)];
    if (name === null || figure === null || !fitsBesideBar(figure, fonts)) return [];
    return [{ label: name, shown: figure, value, isTopic }];
  });
  const { fewest = FEWEST_BARS } = request;
  if (bars.length < fewest || bars.length > MOST_BARS) return null;
  return {
    title: toDrawable(request.title, bold) ?? '',
    quote: toDrawable(request.quote, regular) ?? '',
    citation: request.citation.flatMap((part) => toDrawable(part, regular) ?? []).join(' · '),
    bars,
    full: request.full,
  };
}
