import { findParts } from './find-part-columns.ts';
import { findRowsAcross } from './find-rows-across.ts';
import { joinLines } from './join-lines.ts';
import { isDrawnApart, isFull, isLeft, isRight, isText } from './sides.ts';
import type { Column, Segment } from './types.ts';

/** Fewer lines beside each other than this are a table or a figure. */
const FEWEST_LINES = 4;
/** Of all lines, those that may run over the gutter: titles, pictures' captions. */
const MOST_CROSSING = 0.4;
/** Gutters that are remembered of a file. */
const MOST_KNOWN = 8;

/**
 * Segments of a page → its columns in reading order, each with its lines. Gutters that are found are
 * added to those known of the pages before.
 */
export function findColumns(segments: readonly Segment[], known: number[] = []): Column[] {
  if (segments.length === 0) return [];
  const gutter = findGutter(segments);
  if (gutter === null) return readParts(segments, known);
  remember(gutter, known);
  const tables = findRowsAcross(segments, gutter);
  const columns: Column[] = [];
  let band: Segment[] = [];
  let across: Segment[] = [];
  const endBand = (): void => {
    columns.push(
      ...findColumns(band.filter(({ right }) => isLeft(right, gutter))),
      ...findColumns(band.filter(({ x }) => isRight(x, gutter))),
    );
    band = [];
  };
  const endAcross = (): void => {
    if (across.length > 0) columns.push(toColumn(across));
    across = [];
  };
  for (const segment of segments.toSorted((a, b) => a.y - b.y)) {
    const isBeside = isLeft(segment.right, gutter) || isRight(segment.x, gutter);
    if (isBeside && !tables.has(segment)) {
      endAcross();
      band.push(segment);
    } else {
      endBand();
      across.push(segment);
    }
  }
  endAcross();
  endBand();
  return columns;
}

function readParts(segments: readonly Segment[], known: readonly number[]): Column[] {
  return findParts(segments, known).flatMap((part) =>
    'left' in part ? [toColumn(part.left), toColumn(part.right)] : [toColumn(part.across)],
  );
}

function remember(gutter: number, known: number[]): void {
  if (known.every((other) => Math.abs(other - gutter) >= 2) && known.length < MOST_KNOWN) {
    known.push(gutter);
  }
}

function toColumn(segments: readonly Segment[]): Column {
  return {
    left: segments.reduce((least, { x }) => Math.min(least, x), Infinity),
    right: segments.reduce((most, { right }) => Math.max(most, right), -Infinity),
    lines: joinLines(segments),
  };
}

/** Where the right one of two columns begins, or null. */
function findGutter(segments: readonly Segment[]): number | null {
  let best: { gutter: number; score: number } | null = null;
  for (const gutter of commonStarts(segments)) {
    const score = scoreGutter(segments, gutter);
    if (score !== null && (!best || score > best.score)) best = { gutter, score };
  }
  return best?.gutter ?? null;
}

/** Where at least a few segments begin, to a point; few, however full the page. */
function commonStarts(segments: readonly Segment[]): number[] {
  const counts = new Map<number, number>();
  for (const { x } of segments) counts.set(Math.floor(x), (counts.get(Math.floor(x)) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= FEWEST_LINES)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 20)
    .map(([x]) => x);
}

function scoreGutter(segments: readonly Segment[], gutter: number): number | null {
  const left = segments.filter(({ right }) => isLeft(right, gutter));
  const right = segments.filter(({ x }) => isRight(x, gutter));
  const crossing = segments.length - left.length - right.length;
  const fewest = Math.min(left.length, right.length);
  const isEnough = fewest >= FEWEST_LINES && crossing <= segments.length * MOST_CROSSING;
  if (!isEnough || !isText(left) || !isText(right) || !stand(left, right)) return null;
  if (!isDrawnApart(left, right) && !(isFull(left) && isFull(right))) return null;
  return left.length + right.length - 2 * crossing;
}

/** Whether they stand beside each other for the most part, and not below each other. */
function stand(left: readonly Segment[], right: readonly Segment[]): boolean {
  const [a, b] = [left, right].map((side) =>
    side.map(({ y }) => y).toSorted((one, two) => one - two),
  );
  if (!a || !b) return false;
  const top = Math.max(a[0] ?? 0, b[0] ?? 0);
  const bottom = Math.min(a.at(-1) ?? 0, b.at(-1) ?? 0);
  const shorter = Math.min((a.at(-1) ?? 0) - (a[0] ?? 0), (b.at(-1) ?? 0) - (b[0] ?? 0));
  return bottom - top >= 0.5 * shorter;
}
