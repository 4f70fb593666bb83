import type { IsoCode } from 'multilingual-stemmer';

/** What the analysis needs to know of one language. */
export interface LanguagePack {
  /** ISO 639-1. */
  readonly code: IsoCode;
  /**
   * Words that carry no topic, folded as the words of a text are: articles, pronouns,
   * prepositions, auxiliaries, question words and what surrounds a question. Also what the language
   * of a text is told by.
   */
  readonly stopwords: ReadonlySet<string>;
  /**
   * Letters between the parts of a compound, longest first; absent where the language writes
   * compounds as separate words.
   */
  readonly compoundLinks?: readonly string[];
  /** What a question asks the measure of: "how" and, right behind it, "high". */
  readonly measures?: { readonly how: string; readonly of: ReadonlySet<string> };
  /** Letters with a mark that are letters of their own: not folded to the bare letter. */
  readonly ownLetters?: string;
}

/** Words of a list as people write it, over several lines. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
