import type { Dimension } from '../language/index.ts';
import type { QuestionKind } from './question/types.ts';
import type { SearchParts } from './search.ts';

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
  /** Which part of the word the term stands for, from 0; absent where it stands for all of it. */
  readonly part?: number;
}

/** A word of another language that a word asked may stand as. */
export interface TranslatedTerm extends WeightedTerm {
  /** The word folded, before stemming. */
  readonly word: string;
}

/** One word of a query and all terms that it may stand as in the material. */
export interface QueryWord {
  /** The word folded. */
  readonly word: string;
  /** As it was asked; as `word` where it is not said. */
  readonly shown?: string;
  readonly terms: readonly WeightedTerm[];
  /** A word at the end of the question that may belong to a verb: "haal … op"; absent for none. */
  readonly particle?: string;
  /** Parts of the word as a compound; all of them together are as good as the word. */
  readonly parts?: number;
  /** Whether it stands nowhere, and is taken for a slip of the pen. */
  readonly isGuessed?: boolean;
  /** Whether it names what kind of list is wanted, which a list need not repeat: "phases of". */
  readonly isNaming?: boolean;
  /** Of `terms` those that it stands as in another language; absent where it was not translated. */
  readonly translations?: readonly TranslatedTerm[];
  /** Share of passages that a word so common in its language stands in, anywhere; 0 for a rare one. */
  readonly everyday?: number;
}

/** A query as the search understands it. */
export interface Query {
  readonly text: string;
  /** Words that carry the topic, without what is excluded; of a query without any, all its words. */
  readonly words: readonly QueryWord[];
  /** Whether any of the words carries a topic. */
  readonly isTopical: boolean;
  /** The other words: they order passages that match, but find none. */
  readonly functionWords: readonly QueryWord[];
  /** The words as they were asked, one after the other: a place in `words`, or ~place in `functionWords`. */
  readonly order: readonly number[];
  /** The language that it is asked in, or null where that does not show. */
  readonly language: string | null;
  /** What kind of answer is wanted, or null where the words do not tell. */
  readonly kind: QuestionKind | null;
  /** What the answer is measured in: a length, for "how high"; null where that does not show. */
  readonly measure: Dimension | null;
  /** Places in `words` of a numbered part and its number: "artikel 5:154". */
  readonly reference: readonly [name: number, number: number] | null;
  /** Of a question about two things: places in `words` of each. */
  readonly sides: readonly [readonly number[], readonly number[]] | null;
  /** Texts in quotes: a passage must hold each of them word for word. */
  readonly phrases: readonly string[];
  /** Texts in quotes after a minus sign: a passage must hold none of them. */
  readonly withoutPhrases: readonly string[];
  /** Words after a minus sign: a passage must hold none of them. */
  readonly excluded: readonly QueryWord[];
}

/** What of a query the material has, for judging how sure an answer is. */
export interface Evidence {
  /** Weight (idf) of each word of the query, in their order; greatest where it stands nowhere. */
  readonly weights: readonly number[];
  /** For each word of the query how well the best passage, or its title, matches it, 0–1. */
  readonly matched: readonly number[];
  /** The same without the title: in its text, or in what it stands under. */
  readonly here: readonly number[];
  /** The same in two sentences in a row and in what they stand under. */
  readonly near: readonly number[];
  /** The same in its text alone, or in that of others of its thought. */
  readonly own: readonly number[];
  /** Whether all words of the query stand right beside each other in any of the best passages. */
  readonly meets: boolean;
  /** How well the best passage gives the kind of answer that is wanted, 0–1; null where any will do. */
  readonly fit: number | null;
  /** For each word of the query how well any passage matches it, 0–1. */
  readonly known: readonly number[];
  /** Score of the next best as a share of the best one's, whatever helps sections of one page. */
  readonly rival: number;
}

/** The passages that match a query. */
export interface Ranking {
  /** The best, best first: as many as were asked for. */
  readonly hits: readonly Hit[];
  /** Ordinals of all, in no order. */
  readonly matching: readonly number[];
  /** Ordinals of those that hold what was asked, or nearly; in no order. */
  readonly holding: readonly number[];
  readonly evidence: Evidence;
}

/** What a ranking may be limited to. */
export interface RankOptions {
  /** Only passages for which this is true. */
  readonly only?: ((ordinal: number) => boolean) | undefined;
  /** How many hits are wanted; 10 where it is not said. */
  readonly limit?: number;
  /** The page that a passage is a section of, null for none; a short source where it is not said. */
  readonly pageOf?: ((ordinal: number) => string | null) | undefined;
  /** Whether the passages of one thought are one hit: its best. */
  readonly byThought?: boolean;
}

/** The passages of one library, ready to be searched; immutable. */
export interface SearchIndex {
  /** What it consists of: for the next index, which takes over what has not changed, and the disk. */
  readonly parts: SearchParts;
  /** Words of the vocabulary that stand in the passages. */
  readonly wordsInUse: number;
  /** Whether a text is nothing but "the" and "of" in the languages of the material. */
  isOfFunctionWords(text: string): boolean;
  /** A query's words with all that they may stand as in this material. */
  parse(text: string): Query;
  rank(query: Query, options?: RankOptions): Ranking;
  /** Ordinals of the passages that may hold all words of a name; the text itself decides. */
  candidates(name: string): Iterable<number>;
}
