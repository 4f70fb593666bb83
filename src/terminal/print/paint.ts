import type { Range } from '../../language/index.ts';
import { printable } from './wrap.ts';

/** A part of a text and how it is painted. */
export interface Painted {
  readonly range: Range;
  readonly apply: (text: string) => string;
}

/** A text with parts of it painted; each word by itself, so that wrapping never splits a style. */
export function paint(text: string, styles: readonly Painted[]): string {
  const cuts = new Set([0, text.length, ...styles.flatMap(({ range }) => range)]);
  const edges = [...cuts].filter((at) => at >= 0 && at <= text.length).toSorted((a, b) => a - b);
  let painted = '';
  for (const [place, start] of edges.entries()) {
    const end = edges[place + 1] ?? start;
    const own = styles.filter(({ range: [from, to] }) => from <= start && end <= to);
    const words = printable(text.slice(start, end)).split(' ');
    const dress = (word: string) =>
      word === '' ? '' : own.reduce((shown, { apply }) => apply(shown), word);
    painted += words.map(dress).join(' ');
  }
  return painted;
}
