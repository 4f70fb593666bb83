import { barRow } from './bar-row.ts';
import type { Chart } from './chart.ts';
import { FONT_FAMILY, type Fonts } from './fonts.ts';
import { COLOURS, MARGIN, WIDTH, type Part } from './layout.ts';
import { textLines, type TextStyle } from './svg-text.ts';

const TITLE: TextStyle = { size: 32, colour: COLOURS.text, bold: true };
const SMALL: TextStyle = { size: 22, colour: COLOURS.muted };
const CITATION: TextStyle = { size: 20, colour: COLOURS.muted };

/** A chart as SVG: bars from top to bottom between what was asked and where it stands. */
export function chartSvg(chart: Chart, fonts: Fonts): string {
  const { title, quote, citation, bars } = chart;
  const lines = (text: string, most: number, style: TextStyle) => (top: number) =>
    textLines(text, { most, style, fonts, top });
  const makers: readonly ((top: number) => Part)[] = [
    lines(title, 2, TITLE),
    space(8),
    lines(quote, 4, SMALL),
    space(10),
    ...bars.flatMap((bar) => [space(16), (top: number) => barRow(bar, chart, fonts, top)]),
    space(24),
    lines(citation, 3, CITATION),
  ];
  let top = MARGIN;
  const parts = makers.map((make) => {
    const { svg, height } = make(top);
    top += height;
    return svg;
  });
  const height = Math.ceil(top + MARGIN - 6);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">`,
    `<rect width="${WIDTH}" height="${height}" rx="18" fill="${COLOURS.ground}"/>`,
    `<g font-family="${FONT_FAMILY}">`,
    ...parts.filter((svg) => svg !== ''),
    '</g></svg>',
  ].join('\n');
}

function space(height: number): () => Part {
  return () => ({ svg: '', height });
}
