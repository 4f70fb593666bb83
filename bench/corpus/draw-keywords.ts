import { findWords } from '../../src/language/words/words.ts';
import type { Passage } from '../../src/library/types.ts';
import { createTermStemmer } from '../contenders/stem-term.ts';
import { pick, type Random } from './random.ts';

/** A keyword query has up to this many words; one, two and three are asked equally often. */
const MOST_WORDS = 3;
const SHORTEST_WORD = 4;

/** Keyword queries: topical words of one passage each, drawn at random. */
export function drawKeywords(
  passages: readonly Passage[],
  language: string,
  wanted: number,
  random: Random,
): string[] {
  const { isStopword } = createTermStemmer(language);
  return Array.from({ length: wanted }, (_, place) => {
    const words = Array.from(findWords(pick(passages, random)?.text ?? ''), ({ text }) => text);
    const topical = words.filter((word) => word.length >= SHORTEST_WORD && !isStopword(word));
    const drawn: string[] = [];
    for (let left = 1 + (place % MOST_WORDS); left > 0; left--) {
      drawn.push(pick(topical, random) ?? '');
    }
    return drawn.join(' ').trim();
  });
}
