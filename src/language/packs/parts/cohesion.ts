import type { PhraseList, WordList } from '../lists.ts';

/** What ties a sentence to those around it, so that it says too little alone; all in lower case. */
export interface CohesionPart {
  /** Begin a sentence that goes on from the one before: "however", "both". */
  readonly openers: PhraseList;
  /** Point at what another sentence tells, wherever they stand: "this", "in that". */
  readonly pointing: PhraseList;
  /**
   * The same, but in a definition they stand for what is defined: "it", "we". Also what is told of
   * the situation that a text is about: "the same", "then".
   */
  readonly personal: PhraseList;
  /** The same, but fine behind a word that they may be about: "their". */
  readonly possessives: WordList;
  /** Verbs behind a term of which there are several: "are". */
  readonly pluralVerbs: WordList;
  /** Articles of what is known already: "the". */
  readonly definite: WordList;
  /** Superlatives and words like them, `-ste` for an ending: "the best known part" defines nothing. */
  readonly superlatives: WordList;
  /** Words of headings over what is true of a made-up case only. */
  readonly examples: WordList;
}
