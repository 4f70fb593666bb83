import { TITLE_WEIGHT } from '../../inverted-index/bm25.ts';
import {
  type ForwardIndex,
  HEADINGS_END,
  SENTENCE_END,
  TEXT_END,
} from '../../inverted-index/forward-index.ts';
import type { QueryPairs } from '../query-pairs.ts';
import type { Query } from '../../types.ts';
import type { WordEvidence } from '../word-evidence.ts';
import { keepMost, zeros } from './lists.ts';
import { OtherWords } from './other-words.ts';
import { Sentences } from './sentences.ts';
import { Spans } from './spans.ts';

/** From here on a word counts as met. */
export const MET = 0.5;

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
  const gramCounts = zeros(grams);
  const functionCounts = zeros(query.functionWords.length);
  const [formCounts, likeness, matched] = [zeros(count), zeros(count), zeros(count)];
  const counts = { gramCounts, formCounts, functionCounts };
  const [here, own, above] = [zeros(count), zeros(count), zeros(count)];
  const lists = [gramCounts, functionCounts, formCounts, likeness, matched, here, own, above];
  const sentences = new Sentences(query.words, weights);
  const spans = new Spans(count);
  const others = new OtherWords();

  return (ordinal) => {
    const start = starts[ordinal] ?? 0;
    const end = starts[ordinal + 1] ?? 0;
    for (const list of lists) list.fill(0);
    sentences.start();
    spans.start(start);
    others.start();
    let hasCue = false;
    let isText = true;
    let times = 1;
    let pairs = 0;
    let before = 0;
    for (let at = start; at < end; at++) {
      const id = words[at] ?? TEXT_END;
      if (id < 0) {
        before = 0;
        if (id === SENTENCE_END) sentences.end();
        if (isText) spans.end(at);
        if (id === TEXT_END) isText = false;
        if (id === HEADINGS_END) times = TITLE_WEIGHT;
        continue;
      }
      const evidence = weigh(id);
      if (isText && !others.isEnough && !evidence?.isMatch && !vocabulary.isStop(id)) {
        others.meet(id);
      }
      if (!evidence) {
        before = 0;
        continue;
      }
      let asked = 0;
      if (evidence.isCue && isText) {
        hasCue = true;
        sentences.meetCue();
      }
      for (const gram of evidence.grams) addTo(gramCounts, gram, times);
      const { functionWord } = evidence;
      if (functionWord >= 0) {
        addTo(functionCounts, functionWord, times);
        asked = ofFunctionWord[functionWord] ?? 0;
      }
      for (const { place, match: alone, part, likeness: alike, sameForm } of evidence.words) {
        const match = sentences.matchOf(place, alone, part);
        keepMost(likeness, place, alike);
        keepMost(matched, place, match);
        if (times === 1) keepMost(here, place, match);
        if (isText) {
          sentences.meet(place, match);
          keepMost(own, place, match);
        } else if (times === 1) keepMost(above, place, match);
        if (match >= MET) {
          asked |= ofWord[place] ?? 0;
          spans.meet(place, at);
        }
        if (sameForm) addTo(formCounts, place, times);
      }
      // One word may be several that were asked: they stand together in it.
      pairs |= ((before | asked) << 1) & asked;
      before = asked;
    }
    const { near, most: sentenceWeight, mostWithCue: cueWeight } = sentences;
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
      others: others.count,
      leastSpan: spans.least,
      pairs,
      opens: spans.opens,
    };
  };
}

function addTo(list: Float32Array, place: number, times: number): void {
  list[place] = (list[place] ?? 0) + times;
}
