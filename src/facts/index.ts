import type { Passage } from '../library/types.ts';
import { findCompanies } from './companies/index.ts';
import { findFigures } from './figures/index.ts';
import type { Facts, Figure } from './types.ts';

/** Finds the facts of all passages; a passage's place in the list is its ordinal. */
export function findFacts(passages: readonly Passage[]): Facts {
  const figures = passages.map(({ text, language }) => findFigures(text, language));
  return {
    companies: findCompanies(passages),
    figuresOf: (ordinal): readonly Figure[] => figures[ordinal] ?? [],
  };
}
