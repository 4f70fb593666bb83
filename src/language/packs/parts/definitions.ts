import type { PhraseList, WordList } from '../lists.ts';

/**
 * A way in which a text says what a term means.
 *
 * The pattern holds the words that do so, `a|b` for either and `a?` for one that may be missing,
 * around `TERM`, what is explained (`NAME` where it has capitals), and `BODY`, what explains it; the body begins with the word that
 * has a `+`. A body before a bracket that is part of the pattern ends there. Three patterns have
 * other slots: `ROLE NAME` and `NAME , ROLE`, who somebody is; `BODY ( SHORT )`, an abbreviation.
 */
export interface DefinitionRule {
  /** Of one language's rules no two have the same. */
  readonly name: string;
  readonly form: 'copula' | 'named' | 'apposition' | 'bracket';
  readonly pattern: string;
  /** How surely it defines, 0–1. */
  readonly weight: number;
  /** One of these must stand among the first words of the body. */
  readonly needs?: WordList;
  /** The body begins with none of these. */
  readonly unless?: PhraseList;
  /** A text that it finds a definition in: the term in square brackets, the body in curly ones. */
  readonly example: string;
  /** Texts like it that define nothing. */
  readonly not: readonly string[];
}

/** What definitions are told by. */
export interface DefinitionsPart {
  /** Stand before a term and are no part of it. */
  readonly articles: WordList;
  /** Function words that a term may hold between its first word and its last. */
  readonly linking: WordList;
  /** Stand before the last of several things. */
  readonly conjunctions: WordList;
  /** Those of `linking` that go on with a term that has begun: "wealth of nations". */
  readonly joining: WordList;
  /** Before what any case of a term belongs to: "cardinality of a relationship" is "cardinality" too. */
  readonly ofAny: PhraseList;
  /** What points back at the sentence before: "this is called". */
  readonly pointing: WordList;
  /** Begin a sentence or a label, but name nothing. */
  readonly notTerms: WordList;
  /** Nouns of which a sentence says what they are in this one case: "the aim is". */
  readonly announcing: WordList;
  /** Words before such a noun that only say which of several is meant: "the main aim is"; behind
   * any other it is the head of a term: "the placebo effect is". */
  readonly ranking: WordList;
  /** How a superlative ends, which says the same: "the greatest advantage is". */
  readonly superlatives: WordList;
  /** What stands before a colon and says what the text does: "note", "for example". */
  readonly notLabels: PhraseList;
  /** Go on to say what a thing is that was named: "a disc that". */
  readonly relatives: WordList;
  /** Ends of a form of the verb that closes a sentence which tells what happened; "te" before others. */
  readonly participles?: {
    readonly begin: string;
    readonly ends: WordList;
    readonly infinitive: string;
    /** Nouns that end so as well: "gebied". */
    readonly unless: WordList;
  };
  /** Begins what only says where to look: "see". */
  readonly referring: WordList;
  /** What persons are: "founder", also behind a hyphen. */
  readonly roles: WordList;
  /** Small words inside of names: "Anna de Wit". */
  readonly particles: WordList;
  readonly rules: readonly DefinitionRule[];
}
