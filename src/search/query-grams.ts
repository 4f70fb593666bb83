import { inverseDocumentFrequency } from './bm25.ts';
import { findGrams, type GramFrequencies } from './grams.ts';
import type { Query } from './types.ts';

/** The grams of a query's words. */
export interface QueryGrams {
  /** Place of each gram's slot in `weights`. */
  readonly places: ReadonlyMap<number, number>;
  /** Weight (idf) of each gram. */
  readonly weights: readonly number[];
  /** Places of the grams of each word. */
  readonly ofWord: readonly ReadonlySet<number>[];
}

/** The grams of a query's words, each once. */
export function createQueryGrams(
  { words }: Query,
  passages: number,
  gramFrequencies: GramFrequencies,
): QueryGrams {
  const places = new Map<number, number>();
  const weights: number[] = [];
  const ofWord = words.map(({ word }) => {
    const own = new Set<number>();
    for (const slot of findGrams(word)) {
      const place = places.get(slot) ?? weights.length;
      if (place === weights.length) {
        places.set(slot, place);
        weights.push(inverseDocumentFrequency(passages, gramFrequencies.of(slot)));
      }
      own.add(place);
    }
    return own;
  });
  return { places, weights, ofWord };
}
