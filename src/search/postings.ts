import { Index } from 'flexsearch';

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
  file(terms: readonly string[], from: number, to: number): void;
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
    file(terms, from, to) {
      const entries: [string, PostingList][] = [];
      for (let term = from; term < to; term++) {
        const slots = lists[term];
        if (slots) entries.push([terms[term] ?? '', slots.map(compact)]);
        lists[term] = undefined;
      }
      fileEntries(index, entries);
    },
    finish: () => readPostings(index),
  };
}

/** Postings as they were kept: terms with their lists. */
export function restorePostings(entries: readonly (readonly [string, PostingList])[]): Postings {
  const index = createStore();
  fileEntries(index, entries);
  return readPostings(index);
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
