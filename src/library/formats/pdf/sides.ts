import type { Segment } from './types.ts';

/** Letters on a line of text, on average at least; cells have fewer. */
const FEWEST_LETTERS = 15;
/** Text fills its column; cells do not. */
const FULL = 0.75;
/** How often drawing may go from one column to the other; a table is drawn row by row. */
const MOST_SWITCHES = 0.3;

/** Whether it ends left of where the right column begins. */
export function isLeft(right: number, gutter: number): boolean {
  return right <= gutter + 1;
}

/** Whether it begins where the right column does, or behind. */
export function isRight(x: number, gutter: number): boolean {
  return x >= gutter - 1;
}

/** How often the file goes from drawing one side to drawing the other. */
export function countSwitches(left: readonly Segment[], right: readonly Segment[]): number {
  const leftOnes = new Set(left);
  const drawn = [...left, ...right].toSorted((a, b) => a.order - b.order);
  let switches = 0;
  for (const [place, segment] of drawn.entries()) {
    const before = drawn[place - 1];
    if (before && leftOnes.has(before) !== leftOnes.has(segment)) switches++;
  }
  return switches;
}

/** Whether one side is drawn after the other, for the most part. */
export function isDrawnApart(left: readonly Segment[], right: readonly Segment[]): boolean {
  return countSwitches(left, right) <= MOST_SWITCHES * Math.min(left.length, right.length);
}

/** Whether its lines have the letters that text has. */
export function isText(side: readonly Segment[], fewest = FEWEST_LETTERS): boolean {
  const letters = side.reduce((sum, { text }) => sum + text.trim().length, 0);
  return letters >= fewest * side.length;
}

/** Whether its lines are as wide as it is. */
export function isFull(side: readonly Segment[]): boolean {
  const left = side.reduce((least, { x }) => Math.min(least, x), Infinity);
  const right = side.reduce((most, segment) => Math.max(most, segment.right), -Infinity);
  const widths = side.map((segment) => segment.right - segment.x).toSorted((a, b) => a - b);
  return (widths[Math.floor(widths.length / 2)] ?? 0) > FULL * (right - left);
}

const SENTENCE_END = /[.!?:;…]["'”’»)\]]*[⁰¹²³⁴-⁹]*\s*$/u;
const HYPHEN = /\p{L}[-\u2010\u00ad]\s*$/u;

/** How many of its lines go on with a sentence of the line above. */
export function countGoingOn(side: readonly Segment[]): number {
  const lines = side.toSorted((a, b) => a.y - b.y);
  return lines.filter(({ text }, place) => {
    const before = lines[place - 1]?.text;
    if (before === undefined) return false;
    return HYPHEN.test(before) || (!SENTENCE_END.test(before) && /^\s*[\p{Ll}(]/u.test(text));
  }).length;
}
