import { inverseDocumentFrequency, saturate } from './bm25.ts';
import type { Passage } from '../library/index.ts';
import type { ForwardIndex } from './forward-index.ts';
import type { GramFrequencies } from './grams.ts';
import { onlyAsks } from './question/asks.ts';
import { findCues } from './question/cues.ts';
import { isStub, leavesOut, namesAim, pointsElsewhere } from './question/points.ts';
import { createFit, namesTerm, type Definers } from './question/fit.ts';
import { createQueryPairs, weighPairs } from './query-pairs.ts';
import { createQueryGrams } from './query-grams.ts';
import type { Statistics } from './statistics.ts';
import type { Hit, Query } from './types.ts';
import { createScan, dot, MET } from './scan-passage.ts';
import { createWordWeigher } from './word-evidence.ts';

/**
 * What each kind of evidence counts beside BM25 over terms; by measurement, see bench/README.md.
 * All are in units of idf, so that one set of weights serves every library.
 */
const WEIGHTS = {
  /** Letters in common: inflections and compounds that stemming does not see. */
  grams: 0.24,
  /** The word in the very form that was asked. */
  sameForm: 0.2,
  /** The word of the passage that is most like each word asked. */
  likeness: 0.5,
  /** Most of what was asked in one sentence. */
  sentence: 0.6,
  /** Words without a topic, such as "may" and "own". */
  functionWords: 0.9,
  /** Words that were asked one behind the other, and stand so. */
  pairs: 0.4,
  /** The kind of answer that is wanted: a date for "when", a list for "which kinds". */
  kind: 0.35,
  /** A definition, for who asks what something is. */
  definition: 1,
  /** A sentence that opens with what was asked for by its name says something about it. */
  opens: 0.35,
};
/**
 * Of a long question the topical words say enough: from so many words on function words, and half of
 * what letters in common say, count less and less, up to so many words.
 */
const [WANES_FROM, WANES_TO] = [4, 10];
/**
 * What is left of the score of a text by how many words it has besides those asked: "Retrieval from
 * memory" says nothing to who asks for retrieval from memory. One that brings a list does.
 */
const STATEMENT = [0.4, 0.8, 0.9];
/** What ends as a sentence does says something, however few its words. */
const SENTENCE = /\p{Ll}[.!]$/u;
/** So many words may stand between those of a term. */
const BETWEEN = 2;
/** What is left of the score of a text that has the words of a term, but not the term. */
const APART = 0.6;
/** What is left of the score of a text that only asks, and of one in another language. */
const ASKS = 0.3;
const FOREIGN = 0.75;
/** What a text loses of its score where all that was asked stands above it, and not in it. */
const BARE = 0.1;
/** How much a word such as "phases" counts as matched where the list is there. */
const NAMED = 0.75;

/** What is left of the score of what is only to be learnt. */
const AIM = 0.6;

/** What is left of the score of a text that names another part than was asked: article 6, not 5. */
const OTHER_PART = 0.5;

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
  const kindWeight = asksTerm ? WEIGHTS.definition : WEIGHTS.kind;
  const findFit = createFit(query, definers, passages);
  const asksAim = namesAim({ heading: query.text, parents: [] });
  const naming = query.words.flatMap(({ isNaming = false }, place) => (isNaming ? [place] : []));
  const all = sum(weights);
  const topicWeights = weights.map((weight, place) => (naming.includes(place) ? 0 : weight));
  const topic = sum(topicWeights);
  const shareOf = (matches: Float32Array) => (topic === 0 ? 0 : dot(matches, topicWeights) / topic);
  const [name = -1, number = -1] = query.reference ?? [];

  const look = (passage: Passage, { ordinal, score }: Hit): CloseHit => {
    const seen = scan(ordinal);
    const { counts, matched, here, own, near, others } = seen;
    const share = shareOf(here);
    const cues = {
      inSentence: all === 0 ? 0 : seen.cueWeight / all,
      inPassage: seen.hasCue ? share : 0,
      inText: shareOf(own),
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
    const isOther = (own[name] ?? 0) > 0 && own[number] === 0;
    const brings =
      passage.thought.end > passage.number &&
      !(query.kind === 'define' && pointsElsewhere(passages[ordinal + 1]?.text ?? ''));
    const isEmpty = saysNothing(passage.text, query, brings);
    const bare = 1 - BARE * Math.max(0, share - shareOf(own));
    const words = STATEMENT[SENTENCE.test(passage.text) ? Math.max(others, 2) : others] ?? 1;
    const statement = isEmpty ? ASKS : brings ? 1 : words;
    const meets = seen.leastSpan < query.words.length + BETWEEN;
    const isApart = asksTerm && !meets && own.every((match) => match >= MET);
    const isAbout = asksTerm && others >= STATEMENT.length && !passage.text.includes('?');
    const isForeign = passage.language && query.language && passage.language !== query.language;
    return {
      ordinal,
      score:
        total *
        (1 + kindWeight * fit) *
        (1 + WEIGHTS.opens * (isAbout ? seen.opens : 0)) *
        statement *
        bare *
        (isOther ? OTHER_PART : 1) *
        (isForeign ? FOREIGN : 1) *
        (!asksAim && namesAim(passage) ? AIM : 1) *
        (isApart ? APART : 1),
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

/** The weights of what counts less in a question of so many topical words. */
function findStrengths(words: number) {
  const wanes = Math.min(1, Math.max(0, (words - WANES_FROM) / (WANES_TO - WANES_FROM)));
  return {
    functionWords: WEIGHTS.functionWords * (1 - wanes),
    grams: WEIGHTS.grams * (1 - wanes / 2),
    likeness: WEIGHTS.likeness * (1 - wanes / 2),
  };
}

const NOTHING_SEEN = { matched: [], here: [], own: [], near: [], meets: false, fit: 0 };

/** Counts a word as matched at least so well. */
function raise(place: number, match: number, lists: readonly Float32Array[]): void {
  for (const list of lists) list[place] = Math.max(list[place] ?? 0, match);
}

/** How much of a text counts as matched that names what was asked for and says nothing of it. */
const SAYS_NOTHING = 0.5;

/** Whether a text only asks, stops, or only says where, or that, something is told or not. */
function saysNothing(text: string, { kind }: Query, brings: boolean): boolean {
  if (leavesOut(text) || isStub(text)) return true;
  return !brings && (onlyAsks(text) || (namesTerm(kind) && pointsElsewhere(text)));
}

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
