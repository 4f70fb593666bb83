import type { Bar, Chart } from '../draw/chart.ts';
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
/** Of what is not nothing something is to be seen. */
const NARROWEST = 3;
/** How much of its colour the open end of a range has. */
const OPEN = 0.45;

/** Whether a figure fits beside its bar: cut, it would be another figure. */
export function fitsBesideBar(shown: string, { bold }: Fonts): boolean {
  return bold.widthOf(shown) * SMALLEST <= MOST_VALUE;
}

/** A label, under it its bar, and its figure beside that. */
export function barRow(bar: Bar, { bars, full }: Chart, fonts: Fonts, top: number): Part {
  const { label, shown, isTopic } = bar;
  const style = { size: LABEL_SIZE, colour: COLOURS.text, bold: isTopic };
  const name = textLines(label, { most: 2, style, fonts, top });
  const widest = Math.max(...bars.map((one) => fonts.bold.widthOf(one.shown)));
  const size = Math.min(LARGEST, Math.floor(MOST_VALUE / widest));
  const track = INNER - GAP - widest * size;
  const ends = bars.flatMap(({ value, to }) => [value, to ?? value]);
  // Below nothing bars go to the left of where the others begin.
  const lowest = Math.min(0, ...ends);
  const scale = track / ((full ?? Math.max(0, ...ends)) - lowest || 1);
  const zero = MARGIN - lowest * scale;
  const y = top + name.height + 2;
  const rect = (from: number, width: number, fill: string) =>
    `<rect x="${round(from)}" y="${y}" width="${round(width)}" height="${BAR}" rx="5" fill="${fill}"`;
  const shape = (value: number, opacity?: number) => {
    const width = value === 0 ? 0 : Math.max(NARROWEST, Math.abs(value) * scale);
    const from = value < 0 ? zero - width : zero;
    const open = opacity === undefined ? '' : ` fill-opacity="${opacity}"`;
    return {
      end: from + width,
      svg: `${rect(from, width, isTopic ? COLOURS.topic : COLOURS.bar)}${open}/>`,
    };
  };
  const { solid, open } = partsOf(bar);
  const parts = [...open.map((end) => shape(end, OPEN)), ...solid.map((end) => shape(end))];
  // Beside the track where a full bar means something, else right behind the bar.
  const x = full === null ? Math.max(zero, ...parts.map(({ end }) => end)) : MARGIN + track;
  return {
    svg: [
      name.svg,
      ...(full === null ? [] : [`${rect(MARGIN, track, COLOURS.track)}/>`]),
      ...parts.map(({ svg }) => svg),
      ...(lowest < 0 ? [line(zero, y)] : []),
      textAt(shown, x + GAP, y + BAR - 5, { size, colour: COLOURS.text, bold: true }),
    ].join('\n'),
    height: name.height + 2 + BAR,
  };
}

/** Up to where a bar is certain, and up to where it may be: of a range that holds nothing, either way. */
function partsOf({ value, to }: Bar): Record<'solid' | 'open', readonly number[]> {
  if (to === null) return { solid: [value], open: [] };
  if (value < 0 && to > 0) return { solid: [], open: [value, to] };
  return value < 0 ? { solid: [to], open: [value] } : { solid: [value], open: [to] };
}

/** Where nothing is. */
function line(x: number, y: number): string {
  return `<rect x="${round(x - 1)}" y="${y - 3}" width="2" height="${BAR + 6}" fill="${COLOURS.muted}"/>`;
}
