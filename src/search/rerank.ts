import { inverseDocumentFrequency, saturate } from './bm25.ts';
import { SENTENCE_END, TEXT_END, type ForwardIndex } from './forward-index.ts';
import type { GramFrequencies } from './grams.ts';
import { createQueryGrams } from './query-grams.ts';
import type { Statistics } from './statistics.ts';
import type { Hit, Query } from './types.ts';
import { createWordWeigher } from './word-evidence.ts';

/**
 * What each kind of evidence counts beside BM25 over terms; by measurement, see bench/README.md.
 * All are in units of idf, so that one set of weights serves every library.
 */
const WEIGHTS = {
  /** Letters in common: inflections and compounds that stemming does not see. */
  grams: 0.3,
  /** The word in the very form that was asked. */
  sameForm: 0.2,
  /** The word of the passage that is most like each word asked. */
  likeness: 0.5,
  /** Most of what was asked in one sentence. */
  sentence: 0.6,
  /** Words without a topic, such as "may" and "own". */
  functionWords: 0.6,
};
/** What reranking looks things up in. */
export interface RerankMaterial {
  readonly forward: ForwardIndex;
  readonly statistics: Statistics;
  readonly gramFrequencies: GramFrequencies;
}

/** A passage looked at closely. */
export interface CloseHit extends Hit {
  /** For each word of the query how well the passage matches it, 0–1. */
  readonly matched: readonly number[];
}

/** Looks closely at passages that BM25 put first; gives them new scores, best not yet first. */
export function lookClosely(
  query: Query,
  weights: readonly number[],
  hits: readonly Hit[],
  material: RerankMaterial,
): CloseHit[] {
  const close = createCloseLook(query, weights, material);
  return hits.map(close);
}

function createCloseLook(
  query: Query,
  weights: readonly number[],
  { forward, statistics, gramFrequencies }: RerankMaterial,
): (hit: Hit) => CloseHit {
  const { vocabulary } = forward;
  const grams = createQueryGrams(query, statistics.passages, gramFrequencies);
  const functionWeights = query.functionWords.map(({ word }) =>
    inverseDocumentFrequency(statistics.passages, countPassages(word, forward, statistics)),
  );
  const weigh = createWordWeigher(query, grams, vocabulary);

  return ({ ordinal, score }) => {
    const gramCounts = new Float32Array(grams.weights.length);
    const formCounts = new Float32Array(query.words.length);
    const functionCounts = new Float32Array(query.functionWords.length);
    const likeness = new Float32Array(query.words.length);
    const matched = new Float32Array(query.words.length);
    const sentence = new Float32Array(query.words.length);
    let bestWeight = 0;
    let isText = true;
    const end = forward.starts[ordinal + 1] ?? 0;
    for (let at = forward.starts[ordinal] ?? 0; at < end; at++) {
      const id = forward.words[at] ?? TEXT_END;
      if (id === SENTENCE_END) {
        bestWeight = Math.max(bestWeight, dot(sentence, weights));
        sentence.fill(0);
      }
      if (id === TEXT_END) isText = false;
      const evidence = id < 0 ? null : weigh(id);
      if (!evidence) continue;
      for (const gram of evidence.grams) gramCounts[gram] = (gramCounts[gram] ?? 0) + 1;
      if (evidence.functionWord >= 0) {
        functionCounts[evidence.functionWord] = (functionCounts[evidence.functionWord] ?? 0) + 1;
      }
      for (const word of evidence.words) {
        const { place } = word;
        likeness[place] = Math.max(likeness[place] ?? 0, word.likeness);
        matched[place] = Math.max(matched[place] ?? 0, word.match);
        if (isText) sentence[place] = Math.max(sentence[place] ?? 0, word.match);
        if (word.sameForm) formCounts[place] = (formCounts[place] ?? 0) + 1;
      }
    }
    const length = statistics.lengths[ordinal] ?? 1;
    const gramLength = statistics.gramLengths[ordinal] ?? 1;
    const total =
      score +
      WEIGHTS.grams * dotSaturated(gramCounts, grams.weights, gramLength) +
      WEIGHTS.sameForm * dotSaturated(formCounts, weights, length) +
      WEIGHTS.functionWords * dotSaturated(functionCounts, functionWeights, length) +
      WEIGHTS.likeness * dot(likeness, weights) +
      WEIGHTS.sentence * bestWeight;
    return {
      ordinal,
      score: total,
      matched: Array.from(matched),
    };
  };
}

/** Passages with a function word, which is in no posting. */
function countPassages(word: string, { vocabulary }: ForwardIndex, statistics: Statistics): number {
  return vocabulary
    .idsOf(word)
    .reduce((count, id) => Math.max(count, statistics.wordFrequencies[id] ?? 0), 0);
}

function dot(values: Float32Array, weights: readonly number[]): number {
  let total = 0;
  for (const [place, weight] of weights.entries()) total += (values[place] ?? 0) * weight;
  return total;
}

function dotSaturated(counts: Float32Array, weights: readonly number[], length: number): number {
  let total = 0;
  for (const [place, weight] of weights.entries()) {
    const count = counts[place] ?? 0;
    if (count > 0) total += weight * saturate(count, length);
  }
  return total;
}
