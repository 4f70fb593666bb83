import { findSentences, type Range } from '../../language/index.ts';
import type { Match } from './highlight.ts';

/**
 * The sentence that holds most of what was asked, counting each word of the query once by its
 * weight; null where the passage is one sentence or none holds any of it.
 */
export function findBestSentence(
  text: string,
  matches: readonly Match[],
  weights: readonly number[],
): Range | null {
  const sentences = findSentences(text);
  if (sentences.length < 2) return null;
  let best: { range: Range; weight: number } | null = null;
  for (const range of sentences) {
    const words = new Set(
      matches.filter(({ start }) => start >= range[0] && start < range[1]).map(({ word }) => word),
    );
    let weight = 0;
    for (const word of words) weight += weights[word] ?? 1;
    if (weight > (best?.weight ?? 0)) best = { range, weight };
  }
  return best?.range ?? null;
}
