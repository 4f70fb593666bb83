import { inverseDocumentFrequency, saturate } from './bm25.ts';
import { SENTENCE_END, TEXT_END, type ForwardIndex } from './forward-index.ts';
import { findGrams, type GramFrequencies } from './grams.ts';
import type { Statistics } from './statistics.ts';
import type { Hit, Query } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

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
/** Less alike than this, two words have nothing to do with each other. */
const LEAST_LIKENESS = 0.4;

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
  /** The same for its best sentence. */
  readonly inSentence: readonly number[];
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

/** What one word of a passage says about the query; null for most words. */
interface WordEvidence {
  /** Places in the query's list of grams. */
  readonly grams: readonly number[];
  /** How much of each word asked it matches by term, and how like it it is by letters. */
  readonly words: readonly { place: number; match: number; likeness: number; sameForm: boolean }[];
  /** Place among the function words, or -1. */
  readonly functionWord: number;
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
  // What is known of a word: 0 not looked at yet, 1 nothing, else a place in the list. A typed
  // array, as this is asked for every word of every passage looked at.
  const places = new Uint32Array(vocabulary.size);
  const list: (WordEvidence | null)[] = [null, null];
  const weigh = (id: number): WordEvidence | null => {
    const place = places[id] ?? 1;
    if (place > 0) return list[place] ?? null;
    const term = vocabulary.terms[vocabulary.termOf(id)] ?? '';
    const evidence =
      vocabulary.isStop(id) && query.isTopical
        ? weighFunctionWord(term, query)
        : weighWord(id, term, vocabulary, query, grams);
    places[id] = evidence ? list.push(evidence) - 1 : 1;
    return evidence;
  };

  return ({ ordinal, score }) => {
    const gramCounts = new Float32Array(grams.weights.length);
    const formCounts = new Float32Array(query.words.length);
    const functionCounts = new Float32Array(query.functionWords.length);
    const likeness = new Float32Array(query.words.length);
    const matched = new Float32Array(query.words.length);
    let sentence = new Float32Array(query.words.length);
    let bestSentence = sentence;
    let bestWeight = 0;
    let isText = true;
    const end = forward.starts[ordinal + 1] ?? 0;
    for (let at = forward.starts[ordinal] ?? 0; at < end; at++) {
      const id = forward.words[at] ?? TEXT_END;
      if (id === SENTENCE_END) {
        const weight = dot(sentence, weights);
        if (weight > bestWeight) {
          bestWeight = weight;
          bestSentence = sentence;
        }
        sentence = new Float32Array(query.words.length);
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
      inSentence: Array.from(bestSentence),
    };
  };
}

/** The grams of a query's words: their slots, their weights, and which word each belongs to. */
interface QueryGrams {
  readonly places: ReadonlyMap<number, number>;
  readonly weights: readonly number[];
  /** Places of the grams of each word. */
  readonly ofWord: readonly ReadonlySet<number>[];
}

function createQueryGrams(
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

function weighWord(
  id: number,
  term: string,
  vocabulary: Vocabulary,
  query: Query,
  { places, ofWord }: QueryGrams,
): WordEvidence | null {
  const grams: number[] = [];
  vocabulary.visitGrams(id, (slot) => {
    const place = places.get(slot);
    if (place !== undefined) grams.push(place);
  });
  const word = vocabulary.word(id);
  const words = query.words.flatMap((asked, place) => {
    const match = asked.terms.find((weighted) => weighted.term === term)?.weight ?? 0;
    if (match === 0 && grams.length === 0) return [];
    const own = ofWord[place] ?? new Set<number>();
    const shared = new Set(grams.filter((gram) => own.has(gram))).size / Math.max(1, own.size);
    const likeness = shared >= LEAST_LIKENESS ? shared : 0;
    if (match === 0 && likeness === 0) return [];
    return [{ place, match, likeness, sameForm: word === asked.word }];
  });
  return grams.length === 0 && words.length === 0 ? null : { grams, words, functionWord: -1 };
}

function weighFunctionWord(term: string, { functionWords }: Query): WordEvidence | null {
  const functionWord = functionWords.findIndex(({ terms }) =>
    terms.some((asked) => asked.term === term),
  );
  return functionWord < 0 ? null : { grams: [], words: [], functionWord };
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
