import { inverseDocumentFrequency, saturate } from '../inverted-index/bm25.ts';
import type { Passage } from '../../library/index.ts';
import { createDiscounts } from './discounts.ts';
import { findStrengths, weighKind, WEIGHTS } from './evidence-weights.ts';
import type { ForwardIndex } from '../inverted-index/forward-index.ts';
import type { GramFrequencies } from '../inverted-index/grams.ts';
import { findCues } from '../question/cues.ts';
import { createFit, namesTerm, type Definers } from '../question/fit.ts';
import { createRowOf } from '../question/row-subject.ts';
import { createQueryPairs, weighPairs } from './query-pairs.ts';
import { createQueryGrams } from './query-grams.ts';
import type { Statistics } from '../inverted-index/statistics.ts';
import type { Hit, Query } from '../types.ts';
import { dot } from './scan/lists.ts';
import { createScan } from './scan/scan-passage.ts';
import { createWordWeigher } from './word-evidence.ts';

/** How much a word such as "phases" counts as matched where the list is there. */
const NAMED = 0.75;

/** What reranking looks things up in. */
export interface RerankMaterial {
  readonly forward: ForwardIndex;
  readonly statistics: Statistics;
  readonly gramFrequencies: GramFrequencies;
}

/** A passage looked at closely. */
export interface CloseHit extends Hit {
  /** For each word of the query how well the passage or its title matches it, 0–1. */
  readonly matched: readonly number[];
  /** The same without the title. */
  readonly here: readonly number[];
  /** The same in its text alone. */
  readonly own: readonly number[];
  /** The same in two sentences of its text and the headings above. */
  readonly near: readonly number[];
  /** Whether all words of the query stand right beside each other somewhere. */
  readonly meets: boolean;
  /** How well it gives the kind of answer that is wanted, 0–1. */
  readonly fit: number;
}

/** Looks closely at passages that BM25 put first; gives them new scores, best not yet first. */
export function lookClosely(
  query: Query,
  weights: readonly number[],
  hits: readonly Hit[],
  material: RerankMaterial,
  definers: Definers,
): CloseHit[] {
  const close = createCloseLook(query, weights, material, definers);
  return hits.map(close);
}

function createCloseLook(
  query: Query,
  weights: readonly number[],
  { forward, statistics, gramFrequencies }: RerankMaterial,
  definers: Definers,
): (hit: Hit) => CloseHit {
  const { vocabulary, passages } = forward;
  const grams = createQueryGrams(query, statistics.passages, gramFrequencies);
  const functionWeights = query.functionWords.map(({ word }) =>
    inverseDocumentFrequency(statistics.passages, countPassages(word, forward, statistics)),
  );
  const weigh = createWordWeigher(query, grams, vocabulary, findCues(query.kind));
  const pairs = createQueryPairs(query, weights, functionWeights);
  const scan = createScan({ query, weights, grams: grams.weights.length, pairs, weigh }, forward);
  const strengths = findStrengths(query.words.length);
  const asksTerm = namesTerm(query.kind);
  const kindWeight = weighKind(query.kind);
  const findFit = createFit(query, definers, passages);
  const discount = createDiscounts(query);
  const isRowOf = createRowOf(query);
  const naming = query.words.flatMap(({ isNaming = false }, place) => (isNaming ? [place] : []));
  const all = sum(weights);
  const topicWeights = weights.map((weight, place) => (naming.includes(place) ? 0 : weight));
  const topic = sum(topicWeights);
  const shareOf = (matches: Float32Array) => (topic === 0 ? 0 : dot(matches, topicWeights) / topic);

  const look = (passage: Passage, { ordinal, score }: Hit): CloseHit => {
    const seen = scan(ordinal);
    const { counts, matched, here, own, near, others } = seen;
    const [share, inText] = [shareOf(here), shareOf(own)];
    const cues = {
      inSentence: all === 0 ? 0 : seen.cueWeight / all,
      inPassage: seen.hasCue ? share : 0,
      inText,
      others,
    };
    const fit = findFit(passage, ordinal, cues, share);
    // A list of three items says that they are the phases, whatever it is called.
    if (fit > 0) for (const place of naming) raise(place, fit * NAMED, [here, matched, near]);
    // What defines it by another name, such as an abbreviation, is about it.
    if (asksTerm) for (const place of here.keys()) raise(place, fit, [here, matched, near]);
    const length = statistics.lengths[ordinal] ?? 1;
    const gramLength = statistics.gramLengths[ordinal] ?? 1;
    const total =
      score +
      strengths.grams * dotSaturated(counts.gramCounts, grams.weights, gramLength) +
      WEIGHTS.sameForm * dotSaturated(counts.formCounts, weights, length) +
      strengths.functionWords * dotSaturated(counts.functionCounts, functionWeights, length) +
      strengths.likeness * dot(seen.likeness, weights) +
      WEIGHTS.pairs * weighPairs(seen.pairs, pairs.weights) +
      WEIGHTS.sentence * seen.sentenceWeight;
    const read = { passage, below: passages[ordinal + 1]?.text ?? '', seen, share, inText };
    const { left, isEmpty, meets, isAbout } = discount(read);
    return {
      ordinal,
      score:
        total *
        (1 + kindWeight * fit) *
        (1 + WEIGHTS.opens * (isAbout ? seen.opens : 0)) *
        (1 + (isRowOf(passage) ? WEIGHTS.row : 0)) *
        left,
      matched: toShares(matched, isEmpty),
      here: toShares(here, isEmpty),
      own: toShares(own, isEmpty),
      near: toShares(near, isEmpty),
      meets,
      fit,
    };
  };
  return (hit) => {
    const passage = passages[hit.ordinal];
    return passage ? look(passage, hit) : { ...hit, ...NOTHING_SEEN };
  };
}

const NOTHING_SEEN = { matched: [], here: [], own: [], near: [], meets: false, fit: 0 };

/** Counts a word as matched at least so well. */
function raise(place: number, match: number, lists: readonly Float32Array[]): void {
  for (const list of lists) list[place] = Math.max(list[place] ?? 0, match);
}

/** How much of a text counts as matched that names what was asked for and says nothing of it. */
const SAYS_NOTHING = 0.5;

function toShares(matches: Float32Array, isEmpty: boolean): number[] {
  const shares: number[] = [];
  for (const match of matches) shares.push(isEmpty ? match * SAYS_NOTHING : match);
  return shares;
}

/** Passages with a function word, which is in no posting. */
function countPassages(word: string, { vocabulary }: ForwardIndex, statistics: Statistics): number {
  return vocabulary
    .idsOf(word)
    .reduce((count, id) => Math.max(count, statistics.wordFrequencies[id] ?? 0), 0);
}

function sum(weights: readonly number[]): number {
  return weights.reduce((total, weight) => total + weight, 0);
}

function dotSaturated(counts: Float32Array, weights: readonly number[], length: number): number {
  let total = 0;
  for (let place = 0; place < weights.length; place++) {
    const count = counts[place] ?? 0;
    if (count > 0) total += (weights[place] ?? 0) * saturate(count, length);
  }
  return total;
}
