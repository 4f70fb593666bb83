import { findFigures as findIn } from '../../../src/facts/figures/index.ts';
import { readPassage } from '../../../src/facts/read/index.ts';
import type { Figure } from '../../../src/facts/types.ts';

/** The figures of a text in a language. */
export function findFigures(text: string, language: string | null): Figure[] {
  return findIn(readPassage(text, language));
}

/** The figures of a row of a table in a language. */
export function findInRow(text: string, language: string | null): Figure[] {
  return findIn(readPassage(text, language), 'table-row');
}
