import type { IsoCode } from 'multilingual-stemmer';
import type { DefinitionsPart } from './parts/definitions.ts';
import type { QuestionsPart } from './parts/questions.ts';
import type { WordsPart } from './parts/words.ts';

/**
 * What the program knows of one language: plain data, one part for each room that needs words. A
 * part that a language does not have is null, and then nothing stands in for it.
 */
export interface LanguagePack {
  /** ISO 639-1. */
  readonly code: IsoCode;
  readonly words: WordsPart;
  /** What the kind of a question is told by. */
  readonly questions: QuestionsPart | null;
  /** What definitions are told by. */
  readonly definitions: DefinitionsPart | null;
  /** What figures are told by. */
  readonly figures: null;
  /** What companies are told by. */
  readonly companies: null;
}

// Until the words of companies are parts too.
export { toWords as words } from './lists.ts';
