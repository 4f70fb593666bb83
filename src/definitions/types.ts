import type { Range } from '../language/index.ts';
import type { Passage } from '../library/index.ts';

/**
 * How a text says what a term means: set apart before its explanation; as the subject of "is";
 * named at the end ("this is called"); between commas; in brackets.
 */
export type DefinitionForm = 'label' | 'copula' | 'named' | 'apposition' | 'bracket';

/** A place where a text says what a term means. */
export interface Definition {
  /** The term as it stands, without article, quotes or brackets. */
  readonly term: Range;
  readonly body: Range;
  readonly form: DefinitionForm;
  /** How surely and how completely it defines, 0–1. */
  readonly weight: number;
}

/** What of a passage its definitions are found by. */
export type DefiningText = Pick<Passage, 'text' | 'kind' | 'language' | 'term' | 'parents'> &
  Partial<Pick<Passage, 'second'>>;
