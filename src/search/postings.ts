import { Index } from 'flexsearch';

/** Term frequencies are told apart up to this; more says nothing more of a paragraph. */
export const MOST_FREQUENT = 15;

/** Ordinals of the passages with a term, by how often it stands there: `[0]` once, `[1]` twice … */
export type PostingList = readonly (readonly number[])[];

/** An inverted index: term → passages with the term's frequency in each. */
export interface Postings {
  /** Adds one passage; each passage once. */
  add(ordinal: number, frequencies: ReadonlyMap<string, number>): void;
  /** The passages with a term; empty where there are none. */
  find(term: string): PostingList;
}

/**
 * FlexSearch as a store of postings. It has no relevance score of its own, but files each passage
 * of a term under a slot, and the slot is ours to choose: it becomes the term's frequency, which is
 * all that BM25 needs. Terms are analysed outside, as FlexSearch's encoders damage numbers and
 * accents.
 */
export function createPostings(): Postings {
  let frequencies: ReadonlyMap<string, number> = new Map();
  const index = new Index({
    tokenize: 'strict',
    resolution: MOST_FREQUENT,
    // A `score` of `resolution` or more would vanish, hence the cap.
    score: (_terms: string[], term: string) =>
      Math.min(frequencies.get(term) ?? 1, MOST_FREQUENT) - 1,
    encode: (text: string) => text.split(' '),
  });
  return {
    add(ordinal, counted) {
      if (counted.size === 0) return;
      frequencies = counted;
      index.add(ordinal, Array.from(counted.keys()).join(' '));
    },
    find(term) {
      // Without `resolve` the lists come as they are stored: by slot, uncut. They are live, so
      // nobody may change them.
      return index.search({ query: term, resolve: false, limit: 0 }).result as PostingList;
    },
  };
}
