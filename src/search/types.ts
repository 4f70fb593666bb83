/** A passage that matches a query. */
export interface Hit {
  /** Place of the passage in `Library.passages`. */
  readonly ordinal: number;
  /** Higher is better; comparable within one ranking only. */
  readonly score: number;
}

/** A term with how much a match of it counts, 1 for the word itself. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** One word of a query and all terms that it may stand as in the material. */
export interface QueryWord {
  /** The word folded. */
  readonly word: string;
  readonly terms: readonly WeightedTerm[];
}

/** A query as the search understands it. */
export interface Query {
  readonly text: string;
  /** Words that carry the topic; where the query has none, all its words. */
  readonly words: readonly QueryWord[];
  /** Whether any word carries a topic; stopwords are in no index. */
  readonly isTopical: boolean;
}

/** What of a query the material has, for judging how sure an answer is. */
export interface Evidence {
  /** Share (0–1) of the query's weight (idf) that the best passage holds. */
  readonly share: number;
  /** Words of the query that stand anywhere in the material. */
  readonly known: number;
  /** Weight (idf) of each word of the query, in their order. */
  readonly weights: readonly number[];
}

/** All passages that match a query, best first. */
export interface Ranking {
  readonly hits: readonly Hit[];
  readonly evidence: Evidence;
}

/** What a ranking may be limited to. */
export interface RankOptions {
  /** Only passages for which this is true. */
  readonly only?: ((ordinal: number) => boolean) | undefined;
}

/** The passages of one library, ready to be searched; immutable. */
export interface SearchIndex {
  /** Languages of the passages, most frequent first: what a query is analysed in. */
  readonly languages: readonly string[];
  parse(text: string): Query;
  rank(query: Query, options?: RankOptions): Ranking;
  /** Ordinals of the passages that may hold all words of a name; the text itself decides. */
  candidates(name: string): Iterable<number>;
}
