import type { Range } from '../../language/index.ts';
import { encodeFragment } from './encode.ts';

/** Words that a range is told by whole; a longer one is told by how it starts and ends. */
const SHORT = 8;
/** Fewest words of a start, an end or a prefix: what a page has around its text is not in the source. */
const FEWEST = 3;
const MOST = 12;
/** Between blocks, and between lines that the page has below each other. */
const APART = /\n| \/ /u;

/**
 * `text=…` that a browser finds at this range of the source's text first: the range itself or its
 * first and last words, and the words before where those stand earlier too; null where nothing tells.
 */
export function textFragment(text: string, range: Range): string | null {
  const words = wordsIn(text, range);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  const found = createFinder(text);
  const target: Range = [first[0], last[1]];
  const before = wordsIn(text.slice(Math.max(0, first[0] - LOOK_BACK), first[0]));
  const told = text.slice(...target);
  // What is told by its ends may hold an end of a block; what is told whole may not.
  if (words.length <= SHORT && !APART.test(told)) return withPrefix(told, '');
  for (let most = FEWEST; most <= Math.min(MOST, words.length / 2); most += 1) {
    const end = text.slice(words.at(-most)?.[0], target[1]);
    const start = text.slice(target[0], words[most - 1]?.[1]);
    if (APART.test(start) || APART.test(end)) return null;
    const startEnd = target[0] + start.length;
    if (found(end, startEnd) !== target[1] - end.length) continue;
    if (found(start, 0) === target[0])
      return `text=${encodeFragment(start)},${encodeFragment(end)}`;
    if (most === Math.min(MOST, Math.floor(words.length / 2))) {
      return withPrefix(start, `,${encodeFragment(end)}`);
    }
  }
  return null;

  function withPrefix(start: string, rest: string): string | null {
    const shown = encodeFragment(start) + rest;
    if (found(start, 0) === target[0]) return `text=${shown}`;
    const from = Math.max(0, target[0] - LOOK_BACK);
    for (let most = 1; most <= Math.min(MOST, before.length); most += 1) {
      const open = before.at(-most);
      if (!open) return null;
      // Up to the range, signs too: a browser skips nothing but white space between the two.
      const prefix = text.slice(from + open[0], target[0]).trimEnd();
      if (APART.test(prefix)) return null;
      const whole = text.slice(from + open[0], target[0]) + start;
      if (found(whole, 0) === from + open[0]) return `text=${encodeFragment(prefix)}-,${shown}`;
    }
    return null;
  }
}

/** Characters before a range in which a prefix is sought. */
const LOOK_BACK = 300;

/** Where the words of a text stand, those of a part of it, without the signs around them. */
function wordsIn(text: string, [from, to]: Range = [0, text.length]): Range[] {
  return [...text.slice(from, to).matchAll(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/gu)].map(
    ({ 0: word, index }): Range => [from + index, from + index + word.length],
  );
}

/** Finds as browsers do: whole words, capitals or not. */
function createFinder(text: string): (sought: string, from: number) => number {
  const lower = text.toLowerCase();
  const folded = lower.length === text.length ? lower : text;
  return (sought, from) => {
    const wanted = folded === text ? sought : sought.toLowerCase();
    for (let at = folded.indexOf(wanted, from); at !== -1; at = folded.indexOf(wanted, at + 1)) {
      if (!isLetter(folded[at - 1]) && !isLetter(folded[at + wanted.length])) return at;
    }
    return -1;
  };
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}
