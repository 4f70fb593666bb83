import { inverseDocumentFrequency, saturate } from './bm25.ts';
import type { PostingList } from './postings.ts';
import type { Statistics } from './statistics.ts';
import type { QueryWord } from './types.ts';

/** Passages that match any word of a query, with what BM25 gives each. */
export interface Matches {
  readonly matching: readonly number[];
  /** By ordinal; 0 where nothing matches. */
  readonly scores: Float32Array;
  /** Weight (idf) of each word, by what of it is found. */
  readonly weights: readonly number[];
  /** Weight (idf) of each word itself; greatest where the material does not have it. */
  readonly rarities: readonly number[];
}

/**
 * Scores every passage by BM25; all terms of a word count together, as if they were one term, each
 * by its weight.
 */
export function matchTerms(
  words: readonly QueryWord[],
  findPostings: (term: string) => PostingList,
  statistics: Statistics,
  only: ((ordinal: number) => boolean) | undefined,
): Matches {
  const scores = new Float32Array(statistics.passages);
  const frequencies = new Float32Array(statistics.passages);
  const matching: number[] = [];
  const rarities: number[] = [];
  const weights = words.map(({ terms }) => {
    const touched: number[] = [];
    let exact = 0;
    for (const { term, weight } of terms) {
      const list = findPostings(term);
      if (weight === 1) exact += countPostings(list);
      collect(list, weight, frequencies, touched);
    }
    rarities.push(
      inverseDocumentFrequency(statistics.passages, Math.min(exact, statistics.passages)),
    );
    const found = Math.min(statistics.passages, exact === 0 ? touched.length : exact);
    const idf = inverseDocumentFrequency(statistics.passages, found);
    for (const ordinal of touched) {
      const frequency = frequencies[ordinal] ?? 0;
      frequencies[ordinal] = 0;
      if (only && !only(ordinal)) continue;
      const before = scores[ordinal] ?? 0;
      if (before === 0) matching.push(ordinal);
      scores[ordinal] = before + idf * saturate(frequency, statistics.lengths[ordinal] ?? 1);
    }
    return idf;
  });
  return { matching, scores, weights, rarities };
}

function collect(
  list: PostingList,
  weight: number,
  frequencies: Float32Array,
  touched: number[],
): void {
  for (let slot = 0; slot < list.length; slot++) {
    const ordinals = list[slot];
    if (!ordinals) continue;
    const added = weight * (slot + 1);
    for (let at = 0; at < ordinals.length; at++) {
      const ordinal = ordinals[at] ?? 0;
      const before = frequencies[ordinal] ?? 0;
      if (before === 0) touched.push(ordinal);
      frequencies[ordinal] = before + added;
    }
  }
}

function countPostings(list: PostingList): number {
  return list.reduce((count, ordinals) => count + (ordinals?.length ?? 0), 0);
}
