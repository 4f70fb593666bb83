import { findSentences, findWords } from '../../language/index.ts';
import type { Passage } from '../../library/index.ts';
import { createIntList } from './int-list.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Stands behind the last word of a sentence. */
export const SENTENCE_END = -1;
/** Stands between the text and what stands above it: items and lead-in, headings, title. */
export const TEXT_END = -2;
/** Stands before the title, which says least of a single passage. */
export const HEADINGS_END = -3;
/** Of a long lead-in the last sentence announces what follows. */
const LONGEST_PARENT = 200;

/**
 * The words of every passage by their numbers, in order: sentences, each with its end, then what it
 * stands under, headings and title. What ranking and indexing need of a text without reading it again.
 */
export interface ForwardIndex {
  readonly passages: readonly Passage[];
  readonly vocabulary: Vocabulary;
  /** Words of the passage are `words[starts[ordinal]]` up to `words[starts[ordinal + 1]]`. */
  readonly words: Int32Array;
  readonly starts: Uint32Array;
}

/** Collects passages into a forward index. */
export interface ForwardIndexBuilder {
  /** Adds the next passage; what was lent of the same passage is copied, not read again. */
  add(passage: Passage): void;
  finish(): ForwardIndex;
}

/** A forward index whose passages are taken over where they are still the same. */
export interface LentIndex {
  readonly index: ForwardIndex;
  /** Ordinal of each of its passages by its id. */
  readonly ordinals: ReadonlyMap<string, number>;
}

/** Starts a forward index. */
export function createForwardIndex(
  passages: readonly Passage[],
  vocabulary: Vocabulary,
  lent: LentIndex | null,
): ForwardIndexBuilder {
  const starts = new Uint32Array(passages.length + 1);
  const words = createIntList(Math.max(1_024, passages.length * 64));
  let added = 0;

  const pushText = (text: string, language: string | null) => {
    for (const { text: word } of findWords(text)) words.push(vocabulary.intern(word, language));
  };
  const read = ({ text, language, parents, headings, source }: Passage) => {
    for (const [start, end] of findSentences(text)) {
      pushText(text.slice(start, end), language);
      words.push(SENTENCE_END);
    }
    words.push(TEXT_END);
    for (const parent of parents) pushText(announcement(parent), language);
    for (const heading of headings) pushText(heading, language);
    words.push(HEADINGS_END);
    if (source.title !== null) pushText(source.title, language);
  };
  const copy = (passage: Passage): boolean => {
    const ordinal = lent?.ordinals.get(passage.id);
    if (!lent || ordinal === undefined) return false;
    const { index } = lent;
    const old = index.passages[ordinal];
    if (!old || !readsTheSame(old, passage)) return false;
    words.pushAll(index.words.subarray(index.starts[ordinal], index.starts[ordinal + 1]));
    return true;
  };

  return {
    add(passage) {
      if (!copy(passage)) read(passage);
      starts[++added] = words.length;
    },
    finish() {
      vocabulary.settle();
      return { passages, vocabulary, words: words.toArray(), starts };
    },
  };
}

/** Whether two passages with one id (so one text) are the same in all that is indexed. */
function readsTheSame(a: Passage, b: Passage): boolean {
  if (a === b) return true;
  return (
    a.text === b.text &&
    a.language === b.language &&
    a.source.title === b.source.title &&
    areSame(a.parents, b.parents) &&
    areSame(a.headings, b.headings)
  );
}

function areSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, place) => text === b[place]);
}

function announcement(parent: string): string {
  if (parent.length <= LONGEST_PARENT) return parent;
  const [start, end] = findSentences(parent).at(-1) ?? [0, parent.length];
  return parent.slice(Math.max(start, end - LONGEST_PARENT), end);
}
