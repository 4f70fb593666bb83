import { namesTerm } from '../question/fit.ts';
import type { Query } from '../types.ts';

/**
 * What each kind of evidence counts beside BM25 over terms; by measurement, see bench/README.md.
 * All are in units of idf, so that one set of weights serves every library.
 */
export const WEIGHTS = {
  /** Letters in common: inflections and compounds that stemming does not see. */
  grams: 0.24,
  /** The word in the very form that was asked. */
  sameForm: 0.2,
  /** The word of the passage that is most like each word asked. */
  likeness: 0.5,
  /** Most of what was asked in one sentence. */
  sentence: 0.6,
  /** Words without a topic, such as "may" and "own". */
  functionWords: 0.9,
  /** Words that were asked one behind the other, and stand so. */
  pairs: 0.4,
  /** The kind of answer that is wanted: a date for "when", a list for "which kinds". */
  kind: 0.35,
  /** A definition, for who asks what something is. */
  definition: 1,
  /** A sentence that opens with what was asked for by its name says something about it. */
  opens: 0.35,
  /** A row of a table whose first cell is what a fact is asked of. */
  row: 0.15,
};

/** Kinds whose answers are told by a form that hardly any other text has, so that it counts more. */
const TOLD_BY_FORM: ReadonlySet<Query['kind']> = new Set(['who', 'when', 'why']);
const FORM = 0.9;

/** What it counts to give the kind of answer that a question wants. */
export function weighKind(kind: Query['kind']): number {
  if (namesTerm(kind)) return WEIGHTS.definition;
  return TOLD_BY_FORM.has(kind) ? FORM : WEIGHTS.kind;
}

/**
 * Of a long question the topical words say enough: from so many words on function words, and half of
 * what letters in common say, count less and less, up to so many words.
 */
const [WANES_FROM, WANES_TO] = [4, 10];

/** The weights of what counts less in a question of so many topical words. */
export function findStrengths(words: number) {
  const wanes = Math.min(1, Math.max(0, (words - WANES_FROM) / (WANES_TO - WANES_FROM)));
  return {
    functionWords: WEIGHTS.functionWords * (1 - wanes),
    grams: WEIGHTS.grams * (1 - wanes / 2),
    likeness: WEIGHTS.likeness * (1 - wanes / 2),
  };
}
