import { findSentences } from './sentences.ts';
import type { Range } from './range.ts';

/**
 * A text in pieces that each cost no more than `most`, cut between sentences, else between words,
 * else between characters. Together they are the whole text but for the white space between.
 */
export function splitText(text: string, most: number, costOf: (text: string) => number): Range[] {
  if (costOf(text) <= most) return [[0, text.length]];
  const pieces: Range[] = [];
  for (const [start, end] of findSentences(text)) {
    const last = pieces.at(-1);
    if (last && costOf(text.slice(last[0], end)) <= most)
      pieces[pieces.length - 1] = [last[0], end];
    else pieces.push(...splitSentence(text, [start, end], most, costOf));
  }
  return pieces;
}

function splitSentence(
  text: string,
  [start, end]: Range,
  most: number,
  costOf: (text: string) => number,
): Range[] {
  const pieces: Range[] = [];
  let from = start;
  while (costOf(text.slice(from, end)) > most) {
    // Halved until it fits; then back to a space, or at least out of a surrogate pair.
    let to = Math.min(end, from + most);
    while (to > from + 1 && costOf(text.slice(from, to)) > most)
      to = from + Math.ceil((to - from) / 2);
    const space = text.lastIndexOf(' ', to);
    if (space > from) to = space;
    else if (/^[\udc00-\udfff]/.test(text.slice(to, to + 1)) && to > from + 1) to--;
    pieces.push([from, to]);
    from = text[to] === ' ' ? to + 1 : to;
  }
  pieces.push([from, end]);
  return pieces;
}
