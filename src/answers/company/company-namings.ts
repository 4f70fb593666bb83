import { type Company, findNames, type SpeltName } from '../../facts/index.ts';
import { findSentences, type Range } from '../../language/index.ts';
import type { Passage } from '../../library/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { createTimeSlices, visitAll } from '../../system/index.ts';
import { companiesAt } from './company-index.ts';
import { isInCapitals } from './company-names.ts';
import { scoreNaming } from './company-score.ts';
import type { CheckedLookup } from '../lookup/lookup.ts';
import type { FoundPassage } from '../types.ts';

/** A passage that names a company. */
export interface Naming {
  readonly ordinal: number;
  readonly passage: Passage;
  /** Where it names it. */
  readonly ranges: readonly Range[];
  readonly score: number;
}

/**
 * Whether a function word is a name here: one language's "sina" is another's company. It then has a
 * capital wherever it stands, and not only because a sentence begins or all is in capitals ("WHO IS WHO").
 */
export function isSpeltAsName(namings: readonly Naming[]): boolean {
  const places = namings.flatMap(({ passage: { text }, ranges }) =>
    ranges.map(([start, end]) => ({
      before: text.slice(0, start),
      word: text.slice(start, end),
      after: text.slice(end),
    })),
  );
  return (
    places.every(({ word }) => /^\p{Lu}/u.test(word)) &&
    places.some(
      ({ before, word, after }) =>
        /[\p{L}\p{N},]\s+$/u.test(before) &&
        (!isInCapitals(word) || isBesideSmall(before.slice(-REACH), after.slice(0, REACH))),
    )
  );
}

/** Of the longest word that is looked at. */
const REACH = 24;

/** Whether the words on both sides are none in capitals, as in a headline. */
function isBesideSmall(before: string, after: string): boolean {
  const words = [/(\S+)\s+$/u.exec(before)?.[1], /^\S*\s+(\S+)/u.exec(after)?.[1]];
  return words.every((word) => word === undefined || /\p{Ll}|^\P{L}+$/u.test(word));
}

/** The passages that have one of the names, those about the company first. */
export async function findNamings(
  names: readonly SpeltName[],
  company: Company | null,
  { only }: CheckedLookup,
  { library, index, facts }: Snapshot,
): Promise<Naming[]> {
  const ordinals = new Set(names.flatMap(({ own }) => [...index.candidates(own)]));
  const namings: Naming[] = [];
  // What is asked may be any word, and stand in half of all passages.
  await visitAll(ordinals, createTimeSlices(), (ordinal) => {
    const passage = library.passages[ordinal];
    if (!passage || only?.(ordinal) === false) return;
    const ranges = findNames(names, passage.text);
    if (ranges.length === 0) return;
    const inHeading = findNames(names, passage.heading ?? '').length > 0;
    const others = companiesAt(ordinal, facts).filter((other) => other !== company).length;
    const score = scoreNaming(passage, ranges, { inHeading, others });
    namings.push({ ordinal, passage, ranges, score });
  });
  // A heading alone names it: what stands under it is about it.
  for (const ordinal of namings.length === 0 && company ? company.passages : []) {
    const passage = library.passages[ordinal];
    if (!passage || only?.(ordinal) === false) continue;
    const score = scoreNaming(passage, [], { inHeading: true, others: 0 });
    namings.push({ ordinal, passage, ranges: [], score });
  }
  return namings.toSorted((a, b) => b.score - a.score || a.ordinal - b.ordinal);
}

/** As a passage of an answer, with the first sentence that names the company. */
export function toFound(
  { ordinal, passage, ranges, score }: Naming,
  { facts }: Snapshot,
): FoundPassage {
  const [first] = ranges;
  const sentence = findSentences(passage.text).find(
    ([start, end]) => first !== undefined && first[0] >= start && first[0] < end,
  );
  return {
    passage,
    score,
    highlights: ranges,
    figures: facts.figuresOf(ordinal),
    sentence: sentence && passage.text.length > sentence[1] - sentence[0] ? sentence : null,
  };
}
