import { type DefinitionsDump, restoreDefinitions } from '../../definitions/index.ts';
import type { Passage } from '../../library/index.ts';
import { createTimeSlices } from '../../system/index.ts';
import { findNorm } from './bm25.ts';
import { createGramFrequencies } from './grams.ts';
import { createIntList } from './int-list.ts';
import { restoreLexicon, type LexiconDump } from './lexicon.ts';
import { restorePostings, type PostingsDump } from './postings.ts';
import { createSearch, type SearchParts } from '../search.ts';
import { shareLanguages } from './share-languages.ts';
import { pagesOf } from '../rank/support-pages.ts';
import type { SearchIndex } from '../types.ts';
import { restoreVocabulary, type VocabularyDump } from './vocabulary.ts';

/** An index as plain data, to be kept on disk; of no use without its passages. */
export interface IndexDump extends VocabularyDump, PostingsDump {
  /** Of the forward index. */
  readonly occurrences: Int32Array;
  readonly starts: Uint32Array;
  readonly lengths: Float32Array;
  readonly gramLengths: Float32Array;
  readonly wordFrequencies: Uint32Array;
  readonly termFrequencies: Uint32Array;
  readonly gramSlots: Uint32Array;
  readonly gramCounts: Uint32Array;
  readonly lexicon: LexiconDump;
  readonly definitions: DefinitionsDump;
}

/** An index → plain data, bit by bit, so that others have their turn. */
export async function dumpIndex({ parts }: SearchIndex): Promise<IndexDump> {
  const { forward, postings, statistics, gramFrequencies, lexicon, definitions } = parts;
  const vocabulary = forward.vocabulary.dump();
  const slices = createTimeSlices();
  const ordinals = createIntList(forward.words.length);
  const { termCount } = forward.vocabulary;
  const lists = createIntList(termCount * 4);
  for (let id = 0; id < termCount; id++) {
    for (const [slot, list] of postings.find(forward.vocabulary.term(id)).entries()) {
      if (!list) continue;
      for (let place = 0; place < list.length; place++) ordinals.push(list[place] ?? 0);
      for (const number of [id, slot, list.length]) lists.push(number);
    }
    if (id % 64 === 0) await slices.giveWay();
  }
  return {
    ...vocabulary,
    occurrences: forward.words,
    starts: forward.starts,
    ordinals: ordinals.toArray(),
    lists: lists.toArray(),
    lengths: statistics.lengths,
    gramLengths: statistics.gramLengths,
    wordFrequencies: statistics.wordFrequencies,
    termFrequencies: statistics.termFrequencies,
    gramSlots: gramFrequencies.slots,
    gramCounts: gramFrequencies.counts,
    lexicon: lexicon.dump(),
    definitions: definitions.dump(),
  };
}

/** What `dumpIndex` made → the index of the same passages, part by part, so that others have their turn. */
export async function restoreIndex(
  dump: IndexDump,
  passages: readonly Passage[],
  { glossary, dictionaries }: Pick<SearchParts, 'glossary' | 'dictionaries'>,
): Promise<SearchIndex> {
  const slices = createTimeSlices();
  const vocabulary = await restoreVocabulary(dump);
  await slices.pause();
  const postings = restorePostings(dump, vocabulary);
  await slices.pause();
  const lexicon = restoreLexicon(vocabulary, dump.wordFrequencies, dump.lexicon);
  await slices.pause();
  const definitions = restoreDefinitions(dump.definitions);
  const { wordFrequencies, termFrequencies, lengths, gramLengths } = dump;
  const norms = lengths.map(findNorm);
  await slices.pause();
  const shares = shareLanguages(passages);
  await slices.pause();
  const ownPages = pagesOf(passages);
  await slices.pause();
  return createSearch({
    forward: {
      passages,
      vocabulary,
      words: dump.occurrences,
      starts: dump.starts,
    },
    postings,
    statistics: {
      passages: passages.length,
      lengths,
      norms,
      gramLengths,
      wordFrequencies,
      termFrequencies,
    },
    gramFrequencies: createGramFrequencies({ slots: dump.gramSlots, counts: dump.gramCounts }),
    lexicon,
    glossary,
    definitions,
    dictionaries,
    shares,
    ownPages,
  });
}
