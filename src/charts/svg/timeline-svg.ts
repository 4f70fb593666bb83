import type { Fonts } from './fonts.ts';
import { COLOURS, INNER, MARGIN, type Part } from './layout.ts';
import { pictureOf, space } from './picture.ts';
import { round, textAt, textLines, type TextStyle } from './svg-text.ts';

/** A timeline as plain data, of what can be drawn. */
export interface Timeline {
  readonly title: string;
  readonly points: readonly TimelineRow[];
  /** What is said of those that it has no room for; empty where it has all. */
  readonly more: string;
}

/** One statement of it. */
export interface TimelineRow {
  readonly told: string;
  readonly clause: string;
  readonly from: number;
  readonly to: number;
}

const TITLE: TextStyle = { size: 32, colour: COLOURS.text, bold: true };
const DATE: TextStyle = { size: 26, colour: COLOURS.topic, bold: true };
const CLAUSE: TextStyle = { size: 22, colour: COLOURS.text };
const SMALL: TextStyle = { size: 20, colour: COLOURS.muted };
const TRACK = 10;
/** Of a day something is to be seen. */
const NARROWEST = 8;
/** In years. The end of a year is told by its number, not by the next. */
const A_DAY = 1 / 366;

/** A timeline as SVG: each date and what it dates over its place in all of the time that is told of. */
export function timelineSvg({ title, points, more }: Timeline, fonts: Fonts): string {
  const first = Math.min(...points.map(({ from }) => from));
  const last = Math.max(...points.map(({ to }) => to));
  const lines = (text: string, most: number, style: TextStyle) => (top: number) =>
    textLines(text, { most, style, fonts, top });
  return pictureOf([
    lines(title, 2, TITLE),
    space(10),
    (top) => ends([yearOf(first), yearOf(last - A_DAY)], fonts, top),
    ...points.flatMap((point) => [
      space(16),
      lines(point.told, 1, DATE),
      lines(point.clause, 2, CLAUSE),
      space(6),
      (top: number) => mark(point, [first, last], top),
    ]),
    ...(more === '' ? [] : [space(18), lines(more, 1, SMALL)]),
  ]);
}

/** The first and the last year, over the ends of the tracks. */
function ends([first, last]: readonly [string, string], { regular }: Fonts, top: number): Part {
  const y = top + SMALL.size;
  const right = MARGIN + INNER - regular.widthOf(last) * SMALL.size;
  const svg = [textAt(first, MARGIN, y, SMALL), textAt(last, right, y, SMALL)].join('\n');
  return { svg, height: SMALL.size + 4 };
}

/** Where in all of the time a date is: a long one fills its part. */
function mark(
  { from, to }: TimelineRow,
  [first, last]: readonly [number, number],
  top: number,
): Part {
  const scale = INNER / (last - first || 1);
  const width = Math.min(INNER, Math.max(NARROWEST, (to - from) * scale));
  const x = MARGIN + Math.min((from - first) * scale, INNER - width);
  const shape = (at: number, wide: number, fill: string) =>
    `<rect x="${round(at)}" y="${round(top)}" width="${round(wide)}" height="${TRACK}" rx="${TRACK / 2}" fill="${fill}"/>`;
  return {
    svg: [shape(MARGIN, INNER, COLOURS.track), shape(x, width, COLOURS.topic)].join('\n'),
    height: TRACK,
  };
}

/** "1874", "−44": a year before Christ with its sign. */
function yearOf(years: number): string {
  const year = Math.floor(years);
  return year < 0 ? `−${-year}` : String(year);
}
