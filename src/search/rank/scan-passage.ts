import { TITLE_WEIGHT } from '../inverted-index/bm25.ts';
import {
  type ForwardIndex,
  HEADINGS_END,
  SENTENCE_END,
  TEXT_END,
} from '../inverted-index/forward-index.ts';
import type { QueryPairs } from './query-pairs.ts';
import type { Query } from '../types.ts';
import type { WordEvidence } from './word-evidence.ts';

/** From here on a word counts as met. */
export const MET = 0.5;
/** How much a word counts of which all parts stand in one sentence: "the key of the cupboard". */
const IN_PARTS = 0.8;
/** Farther than any two words of a passage; whole, as doubles are dear here. */
const FAR = 1_000_000_000;
/** Words besides those asked are counted up to here: more make no difference. */
const ENOUGH = 3;

/** What a reading of a passage, word by word, has seen; overwritten by the next reading. */
export interface Seen {
  readonly counts: Counts;
  /** For each word of the query the word that is most like it, 0–1. */
  readonly likeness: Float32Array;
  /** For each word of the query how well it is matched, 0–1: anywhere, without the title, in the text. */
  readonly matched: Float32Array;
  readonly here: Float32Array;
  readonly own: Float32Array;
  /** The same in the two sentences in a row that hold most of it, and in the headings above. */
  readonly near: Float32Array;
  /** Most of the query's weight in one sentence, and in one with a word such as answers have. */
  readonly sentenceWeight: number;
  readonly cueWeight: number;
  /** Whether such a word stands anywhere in the text. */
  readonly hasCue: boolean;
  /** Distinct topical words of the text besides those asked, up to three. */
  readonly others: number;
  /** Fewest words from the first to the last of all that was asked. */
  readonly leastSpan: number;
  /** Places, as bits, whose word stands right behind the word asked before it. */
  readonly pairs: number;
  /** How much of a sentence follows on all that was asked, 0–1. */
  readonly opens: number;
}

/** How often each gram of the query stands in a passage, each word as asked, each function word. */
interface Counts {
  readonly gramCounts: Float32Array;
  readonly formCounts: Float32Array;
  readonly functionCounts: Float32Array;
}

/** What a passage is read for. */
export interface ScanFor {
  readonly query: Query;
  /** Weight of each word of the query. */
  readonly weights: readonly number[];
  /** How many grams the query has. */
  readonly grams: number;
  readonly pairs: QueryPairs;
  readonly weigh: (id: number) => WordEvidence | null;
}

/** Reads passages word by word for what they say about a query. */
export function createScan(
  { query, weights, grams, pairs: { ofWord, ofFunctionWord }, weigh }: ScanFor,
  { starts, words, vocabulary }: ForwardIndex,
): (ordinal: number) => Seen {
  const count = query.words.length;
  // One set of lists for all passages, emptied for each: dozens are read for every question.
  const gramCounts = new Float32Array(grams);
  const functionCounts = new Float32Array(query.functionWords.length);
  const [formCounts, likeness, matched] = [zeros(count), zeros(count), zeros(count)];
  const counts = { gramCounts, formCounts, functionCounts };
  const [here, own, sentence] = [zeros(count), zeros(count), zeros(count)];
  const [near, pair, above] = [zeros(count), zeros(count), zeros(count)];
  const [firstAt, lastAt] = [new Int32Array(count), new Int32Array(count)];
  const others = new Int32Array(ENOUGH);
  // Which parts of a compound were met in this sentence, as bits; and all of them, 0 for no compound.
  const met = new Int32Array(count);
  const compound = query.words.map(({ parts = 0 }) => (parts > 1 ? (1 << parts) - 1 : 0));

  return (ordinal) => {
    for (const list of [gramCounts, functionCounts, formCounts, likeness, matched]) list.fill(0);
    for (const list of [here, own, sentence, near, pair, above]) list.fill(0);
    firstAt.fill(-1);
    lastAt.fill(-FAR);
    met.fill(0);
    let othersFound = 0;
    let leastSpan = FAR;
    let sentenceWeight = 0;
    let nearWeight = 0;
    let cueWeight = 0;
    let hasCue = false;
    let hasCueHere = false;
    let isText = true;
    let times = 1;
    let opens = 0;
    let pairs = 0;
    let before = 0;
    let sentenceFrom = starts[ordinal] ?? 0;
    const end = starts[ordinal + 1] ?? 0;
    for (let at = sentenceFrom; at < end; at++) {
      const id = words[at] ?? TEXT_END;
      if (id < 0) {
        before = 0;
        if (id === SENTENCE_END) {
          const weight = dot(sentence, weights);
          if (weight > sentenceWeight) sentenceWeight = weight;
          if (hasCueHere && weight > cueWeight) cueWeight = weight;
          hasCueHere = false;
          for (let place = 0; place < count; place++) keepMost(pair, place, sentence[place] ?? 0);
          const together = dot(pair, weights);
          if (together > nearWeight) {
            nearWeight = together;
            near.set(pair);
          }
          pair.set(sentence);
          sentence.fill(0);
          met.fill(0);
        }
        if (isText) {
          opens = Math.max(opens, shareBehind(firstAt, sentenceFrom, at));
          sentenceFrom = at + 1;
          firstAt.fill(-1);
        }
        if (id === TEXT_END) isText = false;
        if (id === HEADINGS_END) times = TITLE_WEIGHT;
        continue;
      }
      const evidence = weigh(id);
      if (isText && othersFound < ENOUGH && !evidence?.isMatch && !vocabulary.isStop(id)) {
        if (!isAmong(others, othersFound, id)) others[othersFound++] = id;
      }
      if (!evidence) {
        before = 0;
        continue;
      }
      let asked = 0;
      if (evidence.isCue && isText) hasCue = hasCueHere = true;
      for (const gram of evidence.grams) gramCounts[gram] = (gramCounts[gram] ?? 0) + times;
      const { functionWord } = evidence;
      if (functionWord >= 0) {
        functionCounts[functionWord] = (functionCounts[functionWord] ?? 0) + times;
        asked = ofFunctionWord[functionWord] ?? 0;
      }
      for (const { place, match: alone, part, likeness: alike, sameForm } of evidence.words) {
        met[place] = (met[place] ?? 0) | part;
        const isWhole = part > 0 && met[place] === compound[place];
        const match = isWhole ? Math.max(alone, IN_PARTS) : alone;
        keepMost(likeness, place, alike);
        keepMost(matched, place, match);
        if (times === 1) keepMost(here, place, match);
        if (isText) {
          keepMost(sentence, place, match);
          keepMost(own, place, match);
        } else if (times === 1) keepMost(above, place, match);
        if (match >= MET) {
          asked |= ofWord[place] ?? 0;
          if (firstAt[place] === -1) firstAt[place] = at;
          lastAt[place] = at;
          leastSpan = Math.min(leastSpan, at - leastOf(lastAt));
        }
        if (sameForm) formCounts[place] = (formCounts[place] ?? 0) + times;
      }
      // One word may be several that were asked: they stand together in it.
      pairs |= ((before | asked) << 1) & asked;
      before = asked;
    }
    for (let place = 0; place < count; place++) keepMost(near, place, above[place] ?? 0);
    return {
      counts,
      likeness,
      matched,
      here,
      own,
      near,
      sentenceWeight,
      cueWeight,
      hasCue,
      others: othersFound,
      leastSpan,
      pairs,
      opens,
    };
  };
}

function zeros(length: number): Float32Array {
  return new Float32Array(length);
}

function isAmong(list: Int32Array, length: number, wanted: number): boolean {
  for (let place = 0; place < length; place++) if (list[place] === wanted) return true;
  return false;
}

function keepMost(list: Float32Array, place: number, value: number): void {
  if (value > (list[place] ?? 0)) list[place] = value;
}

function leastOf(list: Int32Array): number {
  let least = FAR;
  for (const value of list) if (value < least) least = value;
  return least;
}

/** How much of a sentence stands behind the first of all words asked; 0 where one is missing. */
function shareBehind(firstAt: Int32Array, from: number, to: number): number {
  let last = from;
  for (const at of firstAt) {
    if (at === -1) return 0;
    if (at > last) last = at;
  }
  return 1 - (last - from + 1) / (to - from);
}

/** The sum of values, each by its weight. */
export function dot(values: Float32Array, weights: readonly number[]): number {
  let total = 0;
  for (let place = 0; place < weights.length; place++) {
    total += (values[place] ?? 0) * (weights[place] ?? 0);
  }
  return total;
}
