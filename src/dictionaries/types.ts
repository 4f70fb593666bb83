/** One way to say a word in another language. */
export interface Translation {
  readonly text: string;
  /** Beside the other translations of the word, the best of them 1. */
  readonly weight: number;
}

/** A pair of words that mean the same, as a dictionary lists it. */
export interface WordPair {
  readonly word: string;
  readonly translation: string;
  readonly weight: number;
}

/** A file with its languages: what it translates out of and into, both ways. */
export interface DictionaryFile {
  readonly path: string;
  readonly format: 'tsv' | 'freedict';
  readonly languages: readonly [string, string];
}

/** One dictionary, ready to be looked up in both directions. */
export interface Dictionary {
  readonly name: string;
  readonly languages: readonly [string, string];
  readonly pairs: number;
  /** Translations of a word or a phrase, best first; empty where it is no headword. */
  lookUp(phrase: Phrase, from: string, to: string): readonly Translation[];
  /** Whether a word is a headword, in some form. */
  has(phrase: Phrase, from: string, to: string): boolean;
}

/** Words one behind the other as a dictionary is looked up by: as they stand, folded, and their stems. */
export interface Phrase {
  readonly words: string;
  readonly stems: string;
}

/** Why a path gives no dictionary. */
export interface DictionaryFault {
  readonly path: string;
  readonly reason: 'missing' | 'no-dictionary' | 'unreadable';
}

/** All dictionaries together, in the operator's order. */
export interface Dictionaries {
  readonly all: readonly Dictionary[];
  /** Languages that there are translations between. */
  readonly languages: ReadonlySet<string>;
  /** Whether anything translates the one into the other. */
  translates(from: string, to: string): boolean;
  /** How a word or a phrase is said in another language, best first. */
  translate(phrase: Phrase, from: string, to: string): readonly Translation[];
  /** Parts of a compound that are headwords each; empty where it is none. */
  split(word: string, from: string, to: string): readonly string[];
}

/** Dictionaries that may still be on their way. */
export interface DictionaryShelf {
  /** Those that were read so far. */
  readonly current: () => Dictionaries;
  /** When all were read: what came of each path. */
  readonly loaded: Promise<readonly DictionaryFault[]>;
}
