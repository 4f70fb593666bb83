import type { WordList } from '../lists.ts';

/** How sentences end and part; all in lower case. */
export interface SentencesPart {
  /** Abbreviations after whose point a sentence goes on. */
  readonly abbreviations: WordList;
  /** Those that are words too, or end a sentence as often: they go on before a number only. */
  readonly beforeNumber: WordList;
  /** Words that begin another clause of the sentence: "while". */
  readonly clauseOpeners: WordList;
  /** Words that set two figures of one clause against each other: "and", "against". */
  readonly coordinators: WordList;
}
