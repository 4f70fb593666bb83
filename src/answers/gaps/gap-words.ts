import type { MissedWord } from './gaps.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import type { Answer } from '../types.ts';

/**
 * Digits may be a telephone number or an id, and a space is one in what a single sign stands for:
 * "ﷺ". No single word is this long.
 */
const TELLING = /[\p{N}\s]/u;
const SHORTEST = 3;
const LONGEST = 30;

/**
 * The words to count of a question that found nothing; null where it found something. In one source
 * only is no gap.
 */
export function gapWords(
  { confidence, query }: Answer,
  source: string | null,
  snapshot: Snapshot,
): readonly MissedWord[] | null {
  if (confidence !== 'none') return null;
  return source === null ? countedWords(query, snapshot) : [];
}

/**
 * The topical words of a question, folded and each alone, so that the question cannot be put
 * together again.
 */
export function countedWords(query: string, { index }: Snapshot): readonly MissedWord[] {
  const { words, isTopical } = index.parse(query);
  if (!isTopical) return [];
  return words
    .filter(({ word }) => word.length >= SHORTEST && word.length <= LONGEST && !TELLING.test(word))
    .map(({ word, terms: [own] }) => ({ stem: own?.term ?? word, word }))
    .toSorted((a, b) => (a.word < b.word ? -1 : 1));
}
