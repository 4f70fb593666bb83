import type { MissedWord } from './gaps.ts';
import type { Snapshot } from '../snapshot/index.ts';
import type { Answer } from './types.ts';

/** Digits may be a telephone number or an id, and no single word is this long. */
const TELLING = /\p{N}/u;
const SHORTEST = 3;
const LONGEST = 30;

/**
 * The topical words of a question that found nothing, folded and each alone, so that the question
 * cannot be put together again; null where it found something. In one source only is no gap.
 */
export function gapWords(
  { confidence, query }: Answer,
  source: string | null,
  { index }: Snapshot,
): readonly MissedWord[] | null {
  if (confidence !== 'none') return null;
  if (source !== null) return [];
  const { words, isTopical } = index.parse(query);
  if (!isTopical) return [];
  return words
    .filter(({ word }) => word.length >= SHORTEST && word.length <= LONGEST && !TELLING.test(word))
    .map(({ word, terms: [own] }) => ({ stem: own?.term ?? word, word }))
    .toSorted((a, b) => (a.word < b.word ? -1 : 1));
}
