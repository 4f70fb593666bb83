import { barRow } from './bar-row.ts';
import type { Chart } from '../draw/chart.ts';
import type { Fonts } from './fonts.ts';
import { COLOURS, type Part } from './layout.ts';
import { pictureOf, space } from './picture.ts';
import { textLines, type TextStyle } from './svg-text.ts';

const TITLE: TextStyle = { size: 32, colour: COLOURS.text, bold: true };
const SMALL: TextStyle = { size: 22, colour: COLOURS.muted };
const CITATION: TextStyle = { size: 20, colour: COLOURS.muted };

/** A chart as SVG: bars from top to bottom between what was asked and where it stands. */
export function chartSvg(chart: Chart, fonts: Fonts): string {
  const { title, quote, citation, bars, leftOut } = chart;
  const lines = (text: string, most: number, style: TextStyle) => (top: number) =>
    textLines(text, { most, style, fonts, top });
  const makers: readonly ((top: number) => Part)[] = [
    lines(title, 2, TITLE),
    space(8),
    lines(quote, 4, SMALL),
    space(10),
    ...bars.flatMap((bar) => [space(16), (top: number) => barRow(bar, chart, fonts, top)]),
    ...(leftOut === '' ? [] : [space(20), lines(leftOut, 4, SMALL)]),
    space(24),
    lines(citation, 3, CITATION),
  ];
  return pictureOf(makers);
}
