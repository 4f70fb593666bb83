import type { Dimension } from './figures.ts';
import type { FormsList, PairList, PhraseList, WordList } from '../lists.ts';

/** Words that carry no topic, and how the language writes its words. */
export interface WordsPart {
  /**
   * Words that carry no topic, folded as the words of a text are: articles, pronouns,
   * prepositions, auxiliaries, question words and what surrounds a question. Also what the language
   * of a text is told by.
   */
  readonly stopwords: WordList;
  /**
   * Numbers and what is counted in: they tell the language of a text as well, where it is short and
   * has hardly another word.
   */
  readonly telling?: WordList;
  /**
   * Letters between the parts of a compound, longest first; absent where the language writes
   * compounds as separate words.
   */
  readonly compoundLinks?: readonly string[];
  /**
   * What a question asks the measure of: "how" and, right behind it, "high", by what it is measured in;
   * and units, behind "many" or at the end behind "in", that a text has as a sign or not at all.
   */
  readonly measures?: {
    readonly how: string;
    readonly of: readonly MeasuringRow[];
    readonly many: string;
    readonly in: string;
    readonly units: readonly MeasuringRow[];
  };
  /** How verbs take forms that the stemmer does not join; absent where it joins them all. */
  readonly verbs?: VerbsPart;
  /** Forms of one word that neither the stemmer nor `verbs` joins, folded: "begin began begun". */
  readonly irregular?: FormsList;
  /** How nouns and adjectives take forms that the stemmer does not join; absent where it joins them all. */
  readonly inflection?: InflectionPart;
  /** Abbreviations that are written with a point, with the word that each stands for. */
  readonly abbreviated?: PairList;
  /** What stemming takes off the beginning of words: "gemaakt" → "maak". Elsewhere it takes ends only. */
  readonly stemPrefix?: string;
  /** Letters with a mark that are letters of their own: not folded to the bare letter. */
  readonly ownLetters?: string;
  /** Whether every noun has a capital, so that a capital tells no name. */
  readonly nounsHaveCapital?: true;
  /** Between a scale and what it scales: "miliardi di euro". */
  readonly scaleLink?: PhraseList;
}

/** The forms of nouns and adjectives, folded. */
export interface InflectionPart {
  /** Endings that one word has in its forms: "um a", "sis ses". */
  readonly changes: FormsList;
  /**
   * What is added to a word, before which a long vowel is written once and a single consonant behind a
   * short one twice: "groot, grote", "dik, dikke".
   */
  readonly adds?: WordList;
  /** Letters that another stands for before those: "golf, golven". */
  readonly softens?: PairList;
}

/** Words that ask after the same dimension behind "how"; null where that may be any. */
export interface MeasuringRow {
  readonly words: WordList;
  readonly dimension: Dimension | null;
}

/** The forms of a verb around its stem. */
export interface VerbsPart {
  /** Letters that end an infinitive. */
  readonly infinitive: string;
  /** Letters before the stem of a participle: "ge-vul-d". */
  readonly participle: string;
  /** Letters behind the stem of a participle or of the present. */
  readonly endings: readonly string[];
  /** The one of them that ends the present. */
  readonly present: string;
  /** Beginnings of verbs whose participle has nothing before it: "be-taal-d". */
  readonly prefixes: WordList;
  /** Words that stand by themselves or before the stem: "haal op", "op-ge-haal-d". */
  readonly particles: WordList;
}
