import { countGoingOn, countSwitches, isFull, isLeft, isRight, isText } from './sides.ts';
import type { Segment } from './types.ts';

/** Lines of which each side has this many at least, where nothing else on the page has columns. */
const FEWEST_LINES = 2;
/** From so many on, sides may also be drawn line by line. */
const ENOUGH_LINES = 4;
/** Letters on a line of a short column; cells of tables have fewer. */
const FEWEST_LETTERS = 20;
/** Where at most so many columns of a page may begin; few, however full it is. */
const MOST_STARTS = 20;
/** In sizes of the letters: what is nearer to a line belongs to it. */
const NEAR = 1.7;
/** What is farther from all above it is no part of the same columns: a running head, say. */
const FAR = 2.8;

/** Segments of a part of a page: across its width, or on both sides of a gutter. */
export type Part =
  | { readonly across: readonly Segment[] }
  | {
      readonly left: readonly Segment[];
      readonly right: readonly Segment[];
      readonly gutter: number;
    };

/**
 * A page that has columns in some of its parts only, or columns of a few lines → its parts from top to
 * bottom. A gutter that another page of the file has is one on less evidence.
 */
export function findParts(segments: readonly Segment[], known: readonly number[]): Part[] {
  const sorted = segments.toSorted((a, b) => a.y - b.y);
  let best: { parts: Part[]; lines: number } = { parts: [{ across: segments }], lines: 0 };
  for (const gutter of findStarts(segments, known)) {
    const isKnown = known.some((other) => Math.abs(other - gutter) < 2);
    const parts = splitAt(sorted, gutter, isKnown);
    const lines = parts.reduce(
      (sum, part) => sum + ('left' in part ? part.left.length + part.right.length : 0),
      0,
    );
    if (lines > best.lines) best = { parts, lines };
  }
  return best.parts;
}

function findStarts(segments: readonly Segment[], known: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const { x } of segments) counts.set(Math.floor(x), (counts.get(Math.floor(x)) ?? 0) + 1);
  const common = [...counts]
    .filter(([, count]) => count >= FEWEST_LINES)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_STARTS)
    .map(([x]) => x);
  return [...known, ...common];
}

function splitAt(sorted: readonly Segment[], gutter: number, isKnown: boolean): Part[] {
  const parts: Part[] = [];
  let across: Segment[] = [];
  let band: Segment[] = [];
  const endBand = (next: Segment | undefined): void => {
    const { above, beside, below } = trim(band, gutter, across.at(-1), next);
    const left = beside.filter(({ right }) => isLeft(right, gutter));
    const right = beside.filter(({ x }) => isRight(x, gutter));
    if (areColumns(left, right, isKnown)) {
      across.push(...above);
      if (across.length > 0) parts.push({ across });
      parts.push({ left, right, gutter });
      across = [...below];
    } else across.push(...band);
    band = [];
  };
  for (const segment of sorted) {
    const above = band.at(-1);
    if (above && segment.y - above.y > FAR * segment.size) endBand(undefined);
    if (isLeft(segment.right, gutter) || isRight(segment.x, gutter)) band.push(segment);
    else {
      endBand(segment);
      across.push(segment);
    }
  }
  endBand(undefined);
  if (across.length > 0) parts.push({ across });
  return parts;
}

/**
 * Takes off a band what only looks like a left column: the short last line of a paragraph above it,
 * and a heading between it and the text below.
 */
function trim(
  band: readonly Segment[],
  gutter: number,
  before: Segment | undefined,
  next: Segment | undefined,
) {
  const rights = band.filter(({ x }) => isRight(x, gutter)).map(({ y }) => y);
  const [top, bottom] = spanOf(rights);
  const [first] = band;
  const goesOn = before && first && first.y - before.y < NEAR * first.size;
  const above = goesOn ? band.filter(({ y, size }) => y < top - size / 2) : [];
  const last = band.findLast(({ y }) => y <= bottom);
  const lower = band.filter(({ y, size }) => y > bottom + size / 2);
  const [heading] = lower;
  const isApart = last && heading && heading.y - last.y > NEAR * heading.size;
  const below = next && isApart ? lower : [];
  const gone = new Set([...above, ...below]);
  return { above, beside: band.filter((segment) => !gone.has(segment)), below };
}

/** Whether the two sides are text that is read one after the other, and not cells of a table. */
function areColumns(
  left: readonly Segment[],
  right: readonly Segment[],
  isKnown: boolean,
): boolean {
  const fewest = Math.min(left.length, right.length);
  if (fewest === 0 || !overlap(left, right)) return false;
  const isApart = countSwitches(left, right) <= 1;
  if (isKnown) return isApart && isText([...left, ...right]);
  const sides = [left, right];
  if (
    fewest < FEWEST_LINES ||
    !sides.every((side) => isText(side, FEWEST_LETTERS) && isFull(side))
  ) {
    return false;
  }
  const goOn = sides.map((side) => countGoingOn(side) / (side.length - 1));
  if (isApart) return goOn.every((share) => share > 0);
  return fewest >= ENOUGH_LINES && goOn.every((share) => share >= 0.5);
}

/** Whether they stand beside each other. */
function overlap(left: readonly Segment[], right: readonly Segment[]): boolean {
  const [one, other] = [left, right].map((side) => spanOf(side.map(({ y }) => y)));
  if (!one || !other) return false;
  const shared = Math.min(one[1], other[1]) - Math.max(one[0], other[0]);
  return shared >= 0.5 * Math.min(one[1] - one[0], other[1] - other[0]);
}

/** The least and the most of them; a call takes only so many arguments. */
function spanOf(values: readonly number[]): [least: number, most: number] {
  return values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
}
