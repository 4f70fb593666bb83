import {
  createDefinitionsBuilder,
  definesTheSame,
  type Definition,
} from '../../definitions/index.ts';
import { type DictionaryShelf, EMPTY_SHELF } from '../../dictionaries/index.ts';
import type { Passage } from '../../library/index.ts';
import { findNorm, TITLE_WEIGHT } from './bm25.ts';
import type { GlossaryEntry } from './glossary.ts';
import { countGrams } from './grams.ts';
import {
  createForwardIndex,
  HEADINGS_END,
  TEXT_END,
  type ForwardIndex,
  type LentIndex,
} from './forward-index.ts';
import { createLexicon } from './lexicon.ts';
import { createPostings } from './postings.ts';
import { createSearch } from '../search.ts';
import { shareLanguages } from './share-languages.ts';
import { pagesOf } from '../rank/support-pages.ts';
import { relateToAverage, type Statistics } from './statistics.ts';
import type { SearchIndex } from '../types.ts';
import { createTimeSlices, type TimeSlices, visitAll } from '../../system/index.ts';
import { createVocabulary } from './vocabulary.ts';

/** How an index is built. */
export interface BuildOptions {
  /** The index of the library before: what is still the same is not read again. */
  readonly previous?: SearchIndex | undefined;
  /** What the operator says means the same. */
  readonly glossary?: readonly GlossaryEntry[] | undefined;
  /** What questions in another language are translated by. */
  readonly dictionaries?: DictionaryShelf | undefined;
  /** Called now and then with how many of how many passages are done. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/** A library that changes for months leaves words behind; past this share it starts anew. */
const MOST_DEAD_WORDS = 0.5;

/**
 * Indexes passages; a passage's place in the list is its ordinal. Gives way to other work every
 * few milliseconds, so that a bot goes on answering meanwhile.
 */
export async function buildIndex(
  passages: readonly Passage[],
  { previous, glossary = [], dictionaries = EMPTY_SHELF, onProgress }: BuildOptions = {},
): Promise<SearchIndex> {
  const slices = createTimeSlices();
  const lent = previous && isWorthLending(previous) ? await lend(previous, slices) : null;
  const vocabulary = lent?.index.vocabulary ?? createVocabulary();
  const builder = createForwardIndex(passages, vocabulary, lent);
  const definitions = createDefinitionsBuilder();
  for (const [ordinal, passage] of passages.entries()) {
    builder.add(passage);
    definitions.add(ordinal, passage, lent?.definitionsOf(passage));
    if (ordinal % 16 === 0) await slices.giveWay(() => onProgress?.(ordinal, passages.length));
  }
  await slices.pause();
  const forward = builder.finish();
  await slices.pause();
  const { postings, statistics, gramFrequencies } = await countWords(forward, slices);
  const lexicon = await createLexicon(vocabulary, statistics.wordFrequencies, slices);
  return createSearch({
    forward,
    postings,
    statistics,
    gramFrequencies,
    lexicon,
    glossary,
    definitions: definitions.finish(),
    dictionaries,
    shares: shareLanguages(passages),
    ownPages: pagesOf(passages),
  });
}

function isWorthLending({ parts, wordsInUse }: SearchIndex): boolean {
  return wordsInUse >= parts.forward.vocabulary.size * (1 - MOST_DEAD_WORDS);
}

/** What is taken over of the index before. */
interface Lent extends LentIndex {
  /** What a passage that is still the same defines; undefined of another. */
  definitionsOf(passage: Passage): readonly Definition[] | undefined;
}

async function lend({ parts }: SearchIndex, slices: TimeSlices): Promise<Lent> {
  const ordinals = new Map<string, number>();
  const { passages } = parts.forward;
  await visitAll(passages, slices, ({ id }, ordinal) => ordinals.set(id, ordinal));
  return {
    index: parts.forward,
    ordinals,
    definitionsOf(passage) {
      const ordinal = ordinals.get(passage.id) ?? -1;
      const old = passages[ordinal];
      const isSame = old !== undefined && definesTheSame(old, passage);
      return isSame ? parts.definitions.of(ordinal) : undefined;
    },
  };
}

async function countWords(forward: ForwardIndex, slices: TimeSlices) {
  const { passages, vocabulary } = forward;
  const postings = createPostings();
  const gramCounter = countGrams();
  const lengths = new Float32Array(passages.length);
  const gramLengths = new Float32Array(passages.length);
  const wordFrequencies = new Uint32Array(vocabulary.size);
  const termFrequencies = new Uint32Array(vocabulary.termCount);
  const frequencies = new Map<number, number>();
  const seen = new Set<number>();
  for (let ordinal = 0; ordinal < passages.length; ordinal++) {
    frequencies.clear();
    seen.clear();
    let grams = 0;
    let length = 0;
    let times = 1;
    const end = forward.starts[ordinal + 1] ?? 0;
    for (let at = forward.starts[ordinal] ?? 0; at < end; at++) {
      const id = forward.words[at] ?? TEXT_END;
      if (id === HEADINGS_END) times = TITLE_WEIGHT;
      if (id < 0) continue;
      seen.add(id);
      if (vocabulary.isStop(id)) continue;
      const term = vocabulary.termOf(id);
      frequencies.set(term, (frequencies.get(term) ?? 0) + times);
      grams += vocabulary.countGrams(id) * times;
      length += times;
    }
    for (const [term, frequency] of frequencies) {
      postings.add(term, ordinal, frequency);
      termFrequencies[term] = (termFrequencies[term] ?? 0) + 1;
    }
    gramCounter.startPassage();
    for (const id of seen) {
      wordFrequencies[id] = (wordFrequencies[id] ?? 0) + 1;
      if (!vocabulary.isStop(id)) vocabulary.visitGrams(id, gramCounter.add);
    }
    lengths[ordinal] = length;
    gramLengths[ordinal] = grams;
    if (ordinal % 16 === 0) await slices.giveWay();
  }
  const { termCount } = vocabulary;
  for (let from = 0; from < termCount; from += FILED_AT_ONCE) {
    postings.file(vocabulary, from, Math.min(termCount, from + FILED_AT_ONCE));
    await slices.giveWay();
  }
  const relative = relateToAverage(lengths);
  const statistics: Statistics = {
    passages: passages.length,
    lengths: relative,
    norms: relative.map(findNorm),
    gramLengths: relateToAverage(gramLengths),
    wordFrequencies,
    termFrequencies,
  };
  return { postings: postings.finish(), statistics, gramFrequencies: gramCounter.finish() };
}

/** Terms filed in FlexSearch between two looks at the clock. */
const FILED_AT_ONCE = 50;
