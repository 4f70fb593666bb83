import type { NameName, NumberName, PhraseName, WordName } from '../../../language/index.ts';
import type { PhraseTable, Token } from '../../read/index.ts';

/** The words of one passage's language, ready to look up. */
export type Lexicon = Readonly<Record<PhraseName, PhraseTable<true>>> &
  Readonly<Record<NumberName, PhraseTable<number>>> &
  Readonly<Record<NameName, PhraseTable<string>>> &
  Readonly<Record<WordName, ReadonlySet<string>>> & {
    readonly hundred: readonly string[];
    readonly thousand: readonly string[];
    /** Words that are multiples by themselves: "fivefold". */
    readonly folds: ReadonlyMap<string, number>;
    /** Words without which a sentence tells of no source and no survey. */
    readonly contextCues: ReadonlySet<string>;
    /** First words of what tells that a figure is no result. */
    readonly roleCues: ReadonlySet<string>;
    /** Words by which a text tells of money alone, and of what is counted alone. */
    readonly moneyWords: PhraseTable<true>;
    readonly countWords: PhraseTable<true>;
    /** Between a scale and what it scales: "miliardi di euro". */
    readonly scaleLinks: PhraseTable<true>;
    /** Finite verbs that no ending tells. */
    readonly verbForms: ReadonlySet<string>;
    /** What one of a unit is called, and several are not: "week". */
    readonly singleUnits: ReadonlySet<string>;
    /** Names of months and days, lower case. */
    readonly months: ReadonlySet<string>;
    readonly weekdays: ReadonlySet<string>;
    /** Function words: what is counted ends before them. */
    readonly stopwords: ReadonlySet<string>;
    readonly decimalComma: boolean | null;
    readonly monthsHaveCapital: boolean;
    readonly nounsHaveCapital: boolean;
    readonly nameBeforeNumber: boolean;
    readonly letterScales: boolean;
  };

/** A lexicon with what tells where to look. */
export interface SearchedLexicon {
  readonly lexicon: Lexicon;
  /** Finds nothing in a text, in lower case, that can have no figure. */
  readonly trigger: RegExp;
  /** Whether a figure may begin with a word or a mark, before another. */
  readonly mayBegin: (word: Token, next: Token) => boolean;
}
