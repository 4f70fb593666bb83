import type { Passage } from '../library/types.ts';
import { createTimeSlices } from '../time-slices.ts';
import { findCompanies, type Corrections } from './companies/index.ts';
import { findFigures } from './figures/index.ts';
import type { Facts, Figure } from './types.ts';

const NO_CORRECTIONS: Corrections = { entries: [], errors: [] };

/** Finds the facts of all passages; a passage's place in the list is its ordinal. */
export async function findFacts(
  passages: readonly Passage[],
  corrections: Corrections = NO_CORRECTIONS,
  onProgress?: (done: number, of: number) => void,
): Promise<Facts> {
  const slices = createTimeSlices();
  const figures: (readonly Figure[])[] = [];
  for (const { text, language } of passages) {
    figures.push(findFigures(text, language));
    await slices.giveWay(() => onProgress?.(figures.length, passages.length));
  }
  return {
    companies: await findCompanies(passages, { corrections }),
    figuresOf: (ordinal): readonly Figure[] => figures[ordinal] ?? [],
  };
}
