import type { PostingList, Postings } from './postings.ts';
import type { Hit, Query, QueryWord, RankOptions, Ranking } from './types.ts';

/** How soon a repeated term stops adding (k1), and how much long passages are held back (b). */
const K1 = 1.2;
const B = 0.75;

/** What BM25 needs besides postings. */
export interface Statistics {
  readonly passages: number;
  /** Terms in each passage, by ordinal. */
  readonly lengths: Float32Array;
  readonly averageLength: number;
}

/** Ranks the passages by BM25; a word's terms count together, as if they were one term. */
export function rank(
  query: Query,
  postings: Postings,
  statistics: Statistics,
  { only }: RankOptions = {},
): Ranking {
  const scores = new Map<number, number>();
  const shares = new Map<number, number>();
  const weights: number[] = [];
  let known = 0;
  for (const word of query.words) {
    const frequencies = collectFrequencies(word, postings, only);
    const idf = inverseDocumentFrequency(statistics.passages, frequencies.size);
    weights.push(idf);
    if (frequencies.size > 0) known++;
    for (const [ordinal, frequency] of frequencies) {
      const score = idf * saturate(frequency, statistics, ordinal);
      scores.set(ordinal, (scores.get(ordinal) ?? 0) + score);
      shares.set(ordinal, (shares.get(ordinal) ?? 0) + idf);
    }
  }
  const hits = Array.from(scores, ([ordinal, score]): Hit => ({ ordinal, score })).toSorted(
    compare,
  );
  const best = hits[0];
  const mass = weights.reduce((total, weight) => total + weight, 0);
  const share = best && mass > 0 ? (shares.get(best.ordinal) ?? 0) / mass : 0;
  return { hits, evidence: { share, known, weights } };
}

/** Best first; equal scores in the order of the material. */
function compare(a: Hit, b: Hit): number {
  return b.score - a.score || a.ordinal - b.ordinal;
}

function collectFrequencies(
  word: QueryWord,
  postings: Postings,
  only: RankOptions['only'],
): Map<number, number> {
  const frequencies = new Map<number, number>();
  for (const { term, weight } of word.terms) {
    forEachPosting(postings.find(term), (ordinal, frequency) => {
      if (only && !only(ordinal)) return;
      frequencies.set(ordinal, (frequencies.get(ordinal) ?? 0) + weight * frequency);
    });
  }
  return frequencies;
}

function forEachPosting(list: PostingList, visit: (ordinal: number, frequency: number) => void) {
  for (const [slot, ordinals] of list.entries()) {
    for (const ordinal of ordinals ?? []) visit(ordinal, slot + 1);
  }
}

function saturate(frequency: number, statistics: Statistics, ordinal: number): number {
  const length = (statistics.lengths[ordinal] ?? 0) / statistics.averageLength;
  return (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + B * length));
}

function inverseDocumentFrequency(passages: number, frequency: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}

/** Ordinals of the passages that hold every word of the query. */
export function findWithAll(query: Query, postings: Postings): Set<number> {
  const sets = query.words.map(
    (word) => new Set(collectFrequencies(word, postings, undefined).keys()),
  );
  const [smallest, ...others] = sets.toSorted((a, b) => a.size - b.size);
  return new Set(
    Array.from(smallest ?? []).filter((ordinal) => others.every((set) => set.has(ordinal))),
  );
}
