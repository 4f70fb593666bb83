import type { PhraseList, WordList } from '../lists.ts';
import type { GeneraPart } from './genera.ts';

/** What ties a sentence to those around it, so that it says too little alone; all in lower case. */
export interface CohesionPart {
  /** Begin a sentence that goes on from the one before: "however", "both". */
  readonly openers: PhraseList;
  /** Point at what another sentence tells, wherever they stand: "this", "in that". */
  readonly pointing: PhraseList;
  /** The same where a clause begins, and else a word goes on with a noun: "that was" of "a rock that was". */
  readonly resuming: PhraseList;
  /**
   * The same, but in a definition they stand for what is defined: "it", "we". Also what is told of
   * the situation that a text is about: "the same", "then".
   */
  readonly personal: PhraseList;
  /** The same, but fine behind a word that they may be about: "their". */
  readonly possessives: WordList;
  /** Verbs behind a term of which there are several: "are". */
  readonly pluralVerbs: WordList;
  /** The same behind a term of which there is one: "is". */
  readonly singularVerbs: WordList;
  /** Verbs that a sentence has before another, or instead of it: "can", "has". */
  readonly auxiliaries: WordList;
  /** Articles of what is known already: "the". */
  readonly definite: WordList;
  /** Verbs of what rises or falls to a figure, and of what it comes to: "rose to 4%" is no bound. */
  readonly changing: WordList;
  /** Verbs that tell of once, and not of what holds in general; `-ed` for an ending. */
  readonly past: WordList;
  /** Before a number of which others are a share: "per 100,000 inhabitants". */
  readonly rates: WordList;
  /** Superlatives and words like them, `-ste` for an ending: "the best known part" defines nothing. */
  readonly superlatives: WordList;
  /** Notes of a writer who is not sure of something yet: "(check)", "nakijken". */
  readonly unchecked: WordList;
  /** Words of headings over what is true of a made-up case only. */
  readonly examples: WordList;
  /**
   * Articles as they are shown before what is left out, so that they fit any choice: `a=a(n)`. Those
   * that are not listed are left out with it.
   */
  readonly gapArticles: WordList;
  /** Words before a term that say that it is one: "the term". */
  readonly naming: WordList;
  /** Endings of nouns that stand for several, and of those which only look so; `-s`. */
  readonly pluralEndings: WordList;
  readonly singularEndings: WordList;
  /** Endings of nouns that tell of what kind they are, by kind: what happens; what something is like. */
  readonly nounKinds: readonly WordList[];
  /** Endings of nouns for whoever does something: "follower". */
  readonly doers: WordList;
  /**
   * What words begin with, or end in, and the words that say the same: `multi=several`, `-phobia=fear`.
   * A definition with the one gives away a term with the other.
   */
  readonly hints: WordList;
  /** Tell of what somebody wants done, and not of how things are: "must", "within". */
  readonly norms: WordList;
  /** Words that tell what kind of thing a definition is of. */
  readonly genera: GeneraPart;
  /** Begin a definition that is a clause: "means that". */
  readonly clauses: WordList;
  /** The same without a verb before it: "when", "how". */
  readonly asking: WordList;
  /** Behind a noun that goes on: "mesh of", "gas into". */
  readonly tying: WordList;
  /** Begin an example: "e.g.". */
  readonly instances: PhraseList;
  /** Words that stand before such a word and leave its kind to the next: "a kind of". */
  readonly partitives: WordList;
  /** Words that go on behind a noun: "substance used". */
  readonly trailing: WordList;
  /** Words that end as verbs do and are none. */
  readonly noVerbs: WordList;
  /** Words of headings over lists of terms of many kinds: "key terms". */
  readonly glossaries: WordList;
  /** Words of headings over what defines nothing: "action items". */
  readonly errands: WordList;
  /** Words of headings over what is said of a thing, and no terms are told: "advantages". */
  readonly sides: WordList;
  /** Begin what is remarked of a thing, and not what it is: "best for", "similar to", "a powerful". */
  readonly remarks: WordList;
  /** Labels that name a side of what stands above, and no term: "treatment". */
  readonly aspects: WordList;
  /** What is said about the course and not about its subject: "the exam". */
  readonly coursework: PhraseList;
  /** Endings of words that stand before nouns and hardly are nouns. */
  readonly adjectiveEndings: WordList;
  /** Ending of a verb that stands for a noun: "the sorting of". */
  readonly gerundEnding: string;
  /** The article that makes such a verb a noun: "het sorteren"; empty where it needs none. */
  readonly gerundArticle: string;
  /** Ending of a verb of which some third person is the subject. */
  readonly verbEnding: string;
}
