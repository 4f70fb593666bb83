import type { Query } from '../types.ts';

/** Words asked are told apart by the bits of a number. */
const MOST_WORDS = 30;

/**
 * Which words of a query stand right behind each other, as numbers of which each bit is a word asked:
 * "the Islamic state" is not any state that is Islamic.
 */
export interface QueryPairs {
  /** For each topical word the bits of the places where it was asked. */
  readonly ofWord: readonly number[];
  /** The same for each function word. */
  readonly ofFunctionWord: readonly number[];
  /** For each place what it counts that the word before it stands before it. */
  readonly weights: readonly number[];
}

/**
 * The pairs of a query.
 * @param weights weight (idf) of each topical word
 * @param functionWeights the same of each function word
 */
export function createQueryPairs(
  { order, words, functionWords }: Query,
  weights: readonly number[],
  functionWeights: readonly number[],
): QueryPairs {
  const asked = order.slice(0, MOST_WORDS);
  const bitsOf = (wanted: number) =>
    asked.reduce((bits, place, at) => (place === wanted ? bits | (1 << at) : bits), 0);
  const weightOf = (place: number) => (place >= 0 ? weights[place] : functionWeights[~place]) ?? 0;
  return {
    ofWord: words.map((_, place) => bitsOf(place)),
    ofFunctionWord: functionWords.map((_, place) => bitsOf(~place)),
    // A pair says no more than the commoner of its words.
    weights: asked.map((place, at) =>
      at === 0 ? 0 : Math.min(weightOf(asked[at - 1] ?? place), weightOf(place)),
    ),
  };
}

/** What pairs count together. */
export function weighPairs(seen: number, weights: readonly number[]): number {
  let total = 0;
  for (let at = 1; at < weights.length; at++) if (seen & (1 << at)) total += weights[at] ?? 0;
  return total;
}
