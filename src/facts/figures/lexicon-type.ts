import type { PhraseTable } from './phrase-table.ts';
import type { NameName, NumberName, SetName } from './words/types.ts';

/** The words of one passage's language, ready to look up. */
export type Lexicon = Record<SetName, PhraseTable<true>> &
  Record<NumberName, PhraseTable<number>> &
  Record<NameName, PhraseTable<string>> & {
    /** Words that are multiples by themselves: "fivefold". */
    folds: ReadonlyMap<string, number>;
    hundred: readonly string[];
    thousand: readonly string[];
    referenceEnds: readonly string[];
    streets: readonly string[];
    pluralEnds: readonly RegExp[];
    /** Function words: what is counted ends before them. */
    stopwords: ReadonlySet<string>;
    /** Parts of compounds of any size: "tweehonderdvijftig". */
    compoundParts: readonly string[];
    /** Finds nothing in a text, in lower case, that can have no figure. */
    trigger: RegExp;
    /** Words and marks that a figure without digits, or with a currency before them, begins with. */
    starts: ReadonlySet<string>;
  };
