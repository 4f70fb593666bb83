import { isVerb } from '../../../facts/index.ts';
import { findWords, type Range } from '../../../language/index.ts';
import type { Match } from '../../text/highlight.ts';

/** A heading that a text begins with has no more words. */
const MOST_WORDS = 4;

/**
 * Where a heading ends that a text itself begins with, as minutes have it: "2. Huurverhoging. …";
 * 0 where it begins with none.
 */
export function findLeadEnd(
  text: string,
  language: string | null,
  sentences: readonly Range[],
): number {
  let end = findQuestionEnd(text, sentences);
  if (end > 0) return end;
  for (const [from, to] of sentences.slice(0, -1)) {
    const words = Array.from(findWords(text.slice(from, to)), (word) => word.text);
    if (words.length > MOST_WORDS || !text.slice(from, to).endsWith('.')) break;
    if (words.some((word) => /^\p{Ll}/u.test(word) && isVerb(word.toLowerCase(), language))) break;
    if (!/^\P{L}*\p{Lu}|^\P{L}+$/u.test(text.slice(from, to))) break;
    // "Er vervallen 24 banen." is what is told.
    if (/\p{L}.*\p{N}/u.test(text.slice(from, to))) break;
    end = to;
  }
  return end;
}

/** Where the question ends that a text begins with and answers: "Wat kost een brood? 'Bij ons 2 euro.'" */
function findQuestionEnd(text: string, sentences: readonly Range[]): number {
  const [first, ...rest] = sentences;
  if (!first || rest.length === 0) return 0;
  return text
    .slice(...first)
    .trimEnd()
    .endsWith('?')
    ? first[1]
    : 0;
}

/** Words of the topic in that heading. */
export function wordsIn(end: number, matches: readonly Match[]): ReadonlySet<number> {
  return new Set(matches.filter(({ start }) => start < end).map(({ word }) => word));
}
