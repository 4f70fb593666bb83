import type { Habits, Line, Page } from './types.ts';

/** Of all letters: what fewer share is no text but headings, notes, captions. */
const LEAST_TEXT = 0.3;

/** What most letters of a file look like: size, font, distance between lines. */
export function findHabits(pages: readonly Page[]): Habits {
  const columns = pages.flatMap((page) => page.columns);
  const lines = columns.flatMap((column) => column.lines);
  const size = findSize(lines);
  const body = lines.filter((line) => isOfSize(line, size));
  const pairs = columns.flatMap(({ lines: own }) =>
    own.slice(1).flatMap((line, place) => {
      const before = own[place];
      const gap = before ? (line.y - before.y) / size : 0;
      const isText = before && isOfSize(before, size) && isOfSize(line, size);
      return isText && gap > 0.8 && gap < 2.5 ? [{ gap, text: line.text }] : [];
    }),
  );
  return {
    size,
    font: mostOf(body, ({ font }) => font) ?? '',
    leading: mostOf(pairs, ({ gap }) => Math.round(gap * 20) / 20) ?? 1.2,
    saysHeadings: lines.some(({ tag }) => tag !== null && tag.level !== null),
  };
}

/** The size of the text: what more letters share than any heading's. Code or notes may have more yet. */
function findSize(lines: readonly Line[]): number {
  const weights = weigh(lines, (line) => Math.round(line.size * 2) / 2);
  const all = weights.reduce((sum, [, weight]) => sum + weight, 0);
  const large = weights.filter(([, weight]) => weight > LEAST_TEXT * all).map(([size]) => size);
  return large.length > 0 ? Math.max(...large) : (weights[0]?.[0] ?? 10);
}

/** Whether the letters are of that size, to what the eye sees. */
export function isOfSize({ size }: Pick<Line, 'size'>, other: number): boolean {
  return Math.abs(size - other) < 0.07 * other;
}

/** The value that most letters share. */
function mostOf<T extends { readonly text: string }, V>(
  items: readonly T[],
  valueOf: (item: T) => V,
): V | undefined {
  return weigh(items, valueOf)[0]?.[0];
}

/** Values with the letters that share them, most first. */
function weigh<T extends { readonly text: string }, V>(
  items: readonly T[],
  valueOf: (item: T) => V,
): [V, number][] {
  const weights = new Map<V, number>();
  for (const item of items) {
    const value = valueOf(item);
    weights.set(value, (weights.get(value) ?? 0) + item.text.length);
  }
  return [...weights].toSorted(([, a], [, b]) => b - a);
}
