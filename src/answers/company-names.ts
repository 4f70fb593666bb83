import type { Company } from '../facts/types.ts';
import { findWords, fold, type Range } from '../language/index.ts';
import type { Passage } from '../library/index.ts';
import { findName, splitName } from '../search/index.ts';
import type { Snapshot } from '../snapshot/index.ts';
import { companiesAt, companyCalled } from './company-index.ts';

/** A name, and whether it is one only in exactly this spelling. */
export interface SpeltName {
  readonly own: string;
  readonly asSpelt: boolean;
}

/** All spellings of a company. "WHO" is a name and "who" is not. */
export function spell({ name, aliases }: Company, snapshot: Snapshot): SpeltName[] {
  return [name, ...aliases].map((own) => ({ own, asSpelt: isOfFunctionWords(own, snapshot) }));
}

/** Whether a name could as well be "the" and "of". */
export function isOfFunctionWords(name: string, { index }: Snapshot): boolean {
  return index.isOfFunctionWords(name);
}

/** Where a passage names companies, in order; of overlapping names the longest. */
export function placeCompanies({ text }: Passage, ordinal: number, snapshot: Snapshot): Range[] {
  const names = companiesAt(ordinal, snapshot.facts).flatMap((company) => spell(company, snapshot));
  return findNames(names, text);
}

/** Where the names stand in a text, in order; where two overlap the longer. */
export function findNames(names: readonly SpeltName[], text: string): Range[] {
  const ranges = mayStandIn(names, text).flatMap(({ own, asSpelt }) =>
    findName(own, text).filter((range) => !asSpelt || text.slice(...range) === own),
  );
  if (ranges.length < 2) return ranges;
  const longestFirst = ranges.toSorted(([a, b], [c, d]) => d - c - (b - a) || a - c);
  const kept: Range[] = [];
  for (const range of longestFirst) {
    if (kept.every(([start, end]) => range[1] <= start || range[0] >= end)) kept.push(range);
  }
  return kept.toSorted(([a], [b]) => a - b);
}

/** Of many spellings few stand in one text, and looking for each by its words is dear. */
function mayStandIn(names: readonly SpeltName[], text: string): readonly SpeltName[] {
  if (names.length < 2) return names;
  const folded = fold(text);
  return names.filter(({ own }) => folded.includes(splitName(own)[0] ?? ''));
}

/** Words in the longest name that is looked for in a question. */
const LONGEST_NAME = 6;

/** Whether a question names a company of the material, by its name or an alias. */
export function namesCompany(question: string, snapshot: Snapshot): boolean {
  const words = Array.from(findWords(question));
  return words.some(({ start }, first) =>
    words.slice(first, first + LONGEST_NAME).some(({ end }) => {
      const own = question.slice(start, end);
      const company = companyCalled(own, snapshot.facts);
      if (company === null) return false;
      return !isOfFunctionWords(own, snapshot) || [company.name, ...company.aliases].includes(own);
    }),
  );
}
