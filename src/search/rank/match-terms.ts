import { inverseDocumentFrequency, judgeRarity, K1 } from '../inverted-index/bm25.ts';
import type { PostingList } from '../inverted-index/postings.ts';
import type { Statistics } from '../inverted-index/statistics.ts';
import type { QueryWord } from '../types.ts';

/** Passages that match any word of a query, with what BM25 gives each. */
export interface Matches {
  readonly matching: readonly number[];
  /** By ordinal; 0 where nothing matches. */
  readonly scores: Float32Array;
  /** By ordinal: how much of the query stands there, each word by its rarity. */
  readonly held: Float32Array;
  /** Weight (idf) of each word, by what of it is found. */
  readonly weights: readonly number[];
  /** Weight (idf) of each word itself; greatest where the material does not have it. */
  readonly rarities: readonly number[];
  /** For each word how well any passage matches it, 0–1. */
  readonly known: readonly number[];
}

const NO_ORDINALS: ArrayLike<number> = [];

/**
 * Scores every passage by BM25; all terms of a word count together, as if they were one term, each
 * by its weight. Loops and no functions for each posting: most of the time of a large library goes here.
 */
export function matchTerms(
  words: readonly QueryWord[],
  findPostings: (term: string) => PostingList,
  statistics: Statistics,
  only: ((ordinal: number) => boolean) | undefined,
): Matches {
  const { passages, norms } = statistics;
  const scores = new Float32Array(passages);
  const frequencies = new Float32Array(passages);
  const best = new Float32Array(passages);
  const held = new Float32Array(passages);
  const matching: number[] = [];
  const rarities: number[] = [];
  const weights: number[] = [];
  const known: number[] = [];
  const add = (ordinal: number, frequency: number, idf: number) => {
    if (only && !only(ordinal)) return;
    const before = scores[ordinal] ?? 0;
    if (before === 0) matching.push(ordinal);
    scores[ordinal] = before + (idf * frequency * (K1 + 1)) / (frequency + (norms[ordinal] ?? K1));
  };
  for (const { terms, everyday, translations } of words) {
    const lists = terms.flatMap(({ term, weight }) => {
      const list = findPostings(term);
      return list.length === 0 ? [] : [{ list, weight }];
    });
    known.push(lists.reduce((most, { weight }) => Math.max(most, weight), 0));
    const exact = lists.reduce(
      (count, { list, weight }) => (weight === 1 ? count + countPostings(list) : count),
      0,
    );
    const counted = exact === 0 && translations ? countBest(lists) : exact;
    const stands = Math.min(counted, passages);
    const rarity = judgeRarity(passages, stands, everyday);
    rarities.push(rarity);
    // An everyday word says little, however few passages of a small library have it.
    const share = rarity / judgeRarity(passages, stands);
    const hold = (ordinal: number, weight: number) => {
      held[ordinal] = (held[ordinal] ?? 0) + rarity * Math.min(1, weight);
    };
    const [single, ...others] = lists;
    if (single && others.length === 0) {
      const idf = share * inverseDocumentFrequency(passages, countPostings(single.list));
      weights.push(idf);
      for (let slot = 0; slot < single.list.length; slot++) {
        const ordinals = single.list[slot] ?? NO_ORDINALS;
        for (let at = 0; at < ordinals.length; at++) {
          add(ordinals[at] ?? 0, (slot + 1) * single.weight, idf);
          hold(ordinals[at] ?? 0, single.weight);
        }
      }
      continue;
    }
    const touched: number[] = [];
    for (const { list, weight } of lists) {
      for (let slot = 0; slot < list.length; slot++) {
        const ordinals = list[slot] ?? NO_ORDINALS;
        for (let at = 0; at < ordinals.length; at++) {
          const ordinal = ordinals[at] ?? 0;
          const before = frequencies[ordinal] ?? 0;
          if (before === 0) touched.push(ordinal);
          frequencies[ordinal] = before + weight * (slot + 1);
          if (weight > (best[ordinal] ?? 0)) best[ordinal] = weight;
        }
      }
    }
    const found = Math.min(passages, exact === 0 ? touched.length : exact);
    const idf = share * inverseDocumentFrequency(passages, found);
    weights.push(idf);
    for (const ordinal of touched) {
      add(ordinal, frequencies[ordinal] ?? 0, idf);
      hold(ordinal, best[ordinal] ?? 0);
      frequencies[ordinal] = 0;
      best[ordinal] = 0;
    }
  }
  return { matching, scores, held, weights, rarities, known };
}

/** Passages with the best of several terms: a translation is as rare as itself, not as all of them. */
function countBest(lists: readonly { readonly list: PostingList; readonly weight: number }[]) {
  const best = lists.reduce((a, b) => (b.weight > a.weight ? b : a), lists[0] ?? NO_LIST);
  return countPostings(best.list);
}

const NO_LIST = { list: [], weight: 0 };

function countPostings(list: PostingList): number {
  return list.reduce((count, ordinals) => count + (ordinals?.length ?? 0), 0);
}
