import { Index } from 'flexsearch';
import type { Vocabulary } from './vocabulary.ts';

/** Term frequencies are told apart up to this; more says nothing more of a paragraph. */
const MOST_FREQUENT = 15;
/** From this length on a list is kept as a typed array: half the memory, faster to walk. */
const LONG_LIST = 64;

/** Ordinals of the passages with a term, by how often it stands there: `[0]` once, `[1]` twice … */
export type PostingList = readonly (ArrayLike<number> | undefined)[];

/** An inverted index: term → passages with the term's frequency in each. */
export interface Postings {
  /** The passages with a term; empty where there are none. */
  readonly find: (term: string) => PostingList;
}

/** Collects postings, passage by passage. */
export interface PostingsBuilder {
  /** Notes that a term (by its number) stands so often in a passage; ordinals ascending. */
  add(term: number, ordinal: number, frequency: number): void;
  /** Files the terms `from` up to `to`; to be called for all of them before `finish`. */
  file(vocabulary: Pick<Vocabulary, 'term'>, from: number, to: number): void;
  finish(): Postings;
}

/**
 * FlexSearch as a store of postings. It has no relevance score of its own, but files each passage
 * of a term under a slot, and the slot is ours to choose: it becomes the term's frequency, which is
 * all that BM25 needs. Terms are analysed outside, as FlexSearch's encoders damage numbers and
 * accents, and filed by its `import`, which takes what `export` gives; its `add` would analyse
 * every passage again and takes three times as long.
 */
export function createPostings(): PostingsBuilder {
  const index = createStore();
  const lists: ((number[] | undefined)[] | undefined)[] = [];
  return {
    add(term, ordinal, frequency) {
      const slots = (lists[term] ??= []);
      const slot = Math.min(frequency, MOST_FREQUENT) - 1;
      (slots[slot] ??= []).push(ordinal);
    },
    file(vocabulary, from, to) {
      const entries: [string, PostingList][] = [];
      for (let term = from; term < to; term++) {
        const slots = lists[term];
        if (slots) entries.push([vocabulary.term(term), slots.map(compact)]);
        lists[term] = undefined;
      }
      fileEntries(index, entries);
    },
    finish: () => readPostings(index),
  };
}

/** Postings as plain data, to be kept on disk. */
export interface PostingsDump {
  /** The posting lists one behind the other. */
  readonly ordinals: Int32Array;
  /** For each list the number of its term, its slot and its length; terms ascending. */
  readonly lists: Int32Array;
}

/** Postings as they were kept: a term is filed when it is first asked for, as most never are. */
export function restorePostings(
  { ordinals, lists }: PostingsDump,
  { termCount, findTerm }: Pick<Vocabulary, 'termCount' | 'findTerm'>,
): Postings {
  const index = createStore();
  const stored = readPostings(index);
  // Where the lists of each term begin: their description, and their ordinals. The last is the end.
  const described = new Int32Array(termCount + 1);
  const starts = new Int32Array(termCount + 1);
  for (let at = 0, term = 0, start = 0; term <= termCount; term++) {
    described[term] = at;
    starts[term] = start;
    for (; lists[at] === term; at += 3) start += lists[at + 2] ?? 0;
  }
  const isFiled = new Uint8Array(termCount);
  const readSlots = (id: number): PostingList => {
    const slots: ArrayLike<number>[] = [];
    let start = starts[id] ?? 0;
    for (let at = described[id] ?? 0; lists[at] === id; at += 3) {
      const end = start + (lists[at + 2] ?? 0);
      slots[lists[at + 1] ?? 0] = ordinals.subarray(start, end);
      start = end;
    }
    return slots;
  };
  return {
    find(term) {
      const id = findTerm(term);
      if (id !== undefined && isFiled[id] === 0) {
        isFiled[id] = 1;
        const slots = readSlots(id);
        if (slots.length > 0) fileEntries(index, [[term, slots]]);
      }
      return stored.find(term);
    },
  };
}

function createStore(): Index {
  return new Index({
    tokenize: 'strict',
    resolution: MOST_FREQUENT,
    encode: (text: string) => [text],
  });
}

function readPostings(index: Index): Postings {
  return {
    find(term) {
      // Without `resolve` the lists come as they are stored: by slot, uncut. They are live, so
      // nobody may change them.
      const { result }: { result: unknown } = index.search({
        query: term,
        resolve: false,
        limit: 0,
      });
      return isPostingList(result) ? result : [];
    },
  };
}

/** `import` is typed for the text that `export` writes, but takes the parsed value as well. */
function fileEntries(index: Index, entries: readonly (readonly [string, PostingList])[]): void {
  // oxlint-disable-next-line typescript/unbound-method -- it is applied to its index
  Reflect.apply(index.import, index, ['1.map', entries]);
}

function compact(list: number[] | undefined): ArrayLike<number> | undefined {
  return list && list.length >= LONG_LIST ? new Uint32Array(list) : list;
}

function isPostingList(value: unknown): value is PostingList {
  return Array.isArray(value);
}
