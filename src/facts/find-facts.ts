import type { Passage } from '../library/index.ts';
import { createTimeSlices } from '../system/index.ts';
import { findCompaniesApart } from './companies/apart.ts';
import type { Corrections } from './companies/corrections/parse.ts';
import { createFacts } from './create-facts.ts';
import { createFinder, type Stated } from './find-stated.ts';
import { findPriceHeads } from './figures/price-heads.ts';
import { settleFigures } from './figures/settle.ts';
import { createKnownNames } from './known-names.ts';
import type { DatedStatement, Facts, Figure } from './types.ts';

const NO_CORRECTIONS: Corrections = { entries: [], errors: [] };

/** What facts are found with. */
export interface FindFactsOptions {
  /** What the operator states in `companies.yaml`. */
  readonly corrections?: Corrections | undefined;
  /** Passages of the library before, with their facts: what the same passage states is taken over. */
  readonly previous?: { readonly passages: readonly Passage[]; readonly facts: Facts } | undefined;
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/** Finds the facts of all passages; a passage's place in the list is its ordinal. */
export async function findFacts(
  passages: readonly Passage[],
  { corrections = NO_CORRECTIONS, previous, onProgress }: FindFactsOptions = {},
): Promise<Facts> {
  // Companies take the whole library to tell, so they are found anew, meanwhile.
  const companies = findCompaniesApart(passages, corrections);
  companies.catch(() => {});
  const slices = createTimeSlices();
  const known = new Map(previous?.passages.map((passage, ordinal) => [passage, ordinal]));
  const figures: (readonly Figure[])[] = [];
  const dates: (readonly DatedStatement[])[] = [];
  const ages: (readonly Figure[])[] = [];
  const findStated = createFinder();
  for (const passage of passages) {
    const ordinal = known.get(passage);
    const stated =
      previous && ordinal !== undefined ? takeOver(previous.facts, ordinal) : findStated(passage);
    figures.push(stated.figures);
    dates.push(stated.dates);
    ages.push(stated.ages);
    await slices.giveWay(() => onProgress?.(figures.length, passages.length));
  }
  const named = await companies;
  const companiesIn = createKnownNames(named, passages);
  const settled = await settleFigures(passages, (at) => figures[at] ?? [], companiesIn, slices);
  return createFacts({
    companies: named,
    figures: settled.figures,
    dates,
    ages,
    series: settled.series,
    priceHeads: findPriceHeads(passages, settled.figures),
  });
}

function takeOver(facts: Facts, ordinal: number): Stated {
  return {
    figures: facts.figuresOf(ordinal),
    dates: facts.datesOf(ordinal),
    ages: facts.agesOf(ordinal),
  };
}
