import type { IsoCode } from 'multilingual-stemmer';
import type { CohesionPart } from './parts/cohesion.ts';
import type { DatesPart } from './parts/dates.ts';
import type { DefinitionsPart } from './parts/definitions.ts';
import type { QuestionsPart } from './parts/questions.ts';
import type { CompaniesPart } from './parts/companies.ts';
import type { FiguresPart } from './parts/figures.ts';
import type { NamesPart } from './parts/names.ts';
import type { SentencesPart } from './parts/sentences.ts';
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
  readonly sentences: SentencesPart;
  /** What ties a sentence to those around it. */
  readonly cohesion: CohesionPart | null;
  /** What names are made of. */
  readonly names: NamesPart;
  /** What figures are told by; without it only by what `Intl` knows of the language. */
  readonly figures: FiguresPart | null;
  /** What dates are told by; without it only by months, and years that stand in digits. */
  readonly dates: DatesPart | null;
  /** What companies are told by in its texts; without it only by their names. */
  readonly companies: CompaniesPart | null;
}
