import { inverseDocumentFrequency } from '../inverted-index/bm25.ts';
import { findGrams, type GramFrequencies } from '../inverted-index/grams.ts';
import type { Query } from '../types.ts';

/** The grams of a query's words. */
export interface QueryGrams {
  /** Place of each gram's slot in `weights`. */
  readonly places: ReadonlyMap<number, number>;
  /** Weight (idf) of each gram. */
  readonly weights: readonly number[];
  /** Places of the grams of each word. */
  readonly ofWord: readonly ReadonlySet<number>[];
  /** The same of the words that each may stand as in another language; null where none does. */
  readonly ofTranslations: readonly (readonly ReadonlySet<number>[])[] | null;
}

/** How much the letters of a translation count beside those of the word asked. */
const TRANSLATED = 0.5;

/** The grams of a query's words, each once. */
export function createQueryGrams(
  { words }: Query,
  passages: number,
  gramFrequencies: GramFrequencies,
): QueryGrams {
  const places = new Map<number, number>();
  const weights: number[] = [];
  const readGrams = (word: string, factor: number) => {
    const own = new Set<number>();
    for (const slot of findGrams(word)) {
      const place = places.get(slot) ?? weights.length;
      if (place === weights.length) {
        places.set(slot, place);
        weights.push(factor * inverseDocumentFrequency(passages, gramFrequencies.of(slot)));
      }
      own.add(place);
    }
    return own;
  };
  const ofWord = words.map(({ word }) => readGrams(word, 1));
  const isTranslated = words.some(({ translations }) => translations !== undefined);
  const ofTranslations = isTranslated
    ? words.map(({ translations = [] }) =>
        translations.map(({ word }) => readGrams(word, TRANSLATED)),
      )
    : null;
  return { places, weights, ofWord, ofTranslations };
}
