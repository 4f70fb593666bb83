import type { Bar, Chart } from './chart.ts';
import type { Fonts } from './fonts.ts';
import { COLOURS, INNER, MARGIN, type Part } from './layout.ts';
import { round, textAt, textLines } from './svg-text.ts';

const BAR = 30;
const GAP = 12;
const LABEL_SIZE = 27;
/** Of the figures; smaller where they are long. */
const LARGEST = 28;
const SMALLEST = 20;
/** Most of the width that figures take from their bars. */
const MOST_VALUE = (2 * INNER) / 3 - GAP;

/** Whether a figure fits beside its bar: cut, it would be another figure. */
export function fitsBesideBar(shown: string, { bold }: Fonts): boolean {
  return bold.widthOf(shown) * SMALLEST <= MOST_VALUE;
}

/** A label, under it its bar, and its figure beside that. */
export function barRow(bar: Bar, { bars, full }: Chart, fonts: Fonts, top: number): Part {
  const { label, shown, value, isTopic } = bar;
  const style = { size: LABEL_SIZE, colour: COLOURS.text, bold: isTopic };
  const name = textLines(label, { most: 2, style, fonts, top });
  const widest = Math.max(...bars.map((one) => fonts.bold.widthOf(one.shown)));
  const size = Math.min(LARGEST, Math.floor(MOST_VALUE / widest));
  const track = INNER - GAP - widest * size;
  const whole = full ?? Math.max(...bars.map((one) => one.value));
  // Of what is not nothing something is to be seen.
  const length = value === 0 ? 0 : Math.max(3, (track * value) / whole);
  const y = top + name.height + 2;
  const shape = (width: number, fill: string) =>
    `<rect x="${MARGIN}" y="${y}" width="${round(width)}" height="${BAR}" rx="5" fill="${fill}"/>`;
  // Beside the track where a full bar means something, else right behind the bar.
  const x = MARGIN + (full === null ? length : track) + GAP;
  return {
    svg: [
      name.svg,
      ...(full === null ? [] : [shape(track, COLOURS.track)]),
      shape(length, isTopic ? COLOURS.topic : COLOURS.bar),
      textAt(shown, x, y + BAR - 5, { size, colour: COLOURS.text, bold: true }),
    ].join('\n'),
    height: name.height + 2 + BAR,
  };
}
