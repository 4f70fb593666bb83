import { type Company, type Figure, findNames } from '../../facts/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { describeAsIs } from './company-description.ts';
import { figuresOfCompany } from './company-figures.ts';
import { companiesAt } from './company-index.ts';
import { spell } from './company-names.ts';
import type { Naming } from './company-namings.ts';
import type { CompanyPage } from '../types.ts';

/** As many as a menu of Discord takes. */
const MOST_WITH = 25;
const MOST_FIGURES = 8;
/** The best passages are looked through for figures, not all of a thousand. */
const MOST_LOOKED_THROUGH = 60;

/** What the passages that name a company, best first, tell of it together. */
export function readPage(
  namings: readonly Naming[],
  company: Company | null,
  snapshot: Snapshot,
): Pick<CompanyPage, 'description' | 'with' | 'dates' | 'figures'> {
  return {
    description: describeAsIs(namings, company, snapshot),
    with: countOthers(namings, company, snapshot),
    dates: spanDates(namings),
    figures: collectFigures(namings, company, snapshot),
  };
}

function countOthers(
  namings: readonly Naming[],
  company: Company | null,
  { facts }: Snapshot,
): CompanyPage['with'] {
  const counts = new Map<Company, number>();
  for (const { ordinal } of namings) {
    for (const other of companiesAt(ordinal, facts)) {
      if (other !== company) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return Array.from(counts, ([{ name, passages }, together]) => ({ name, passages, together }))
    .toSorted((a, b) => b.together - a.together || b.passages.length - a.passages.length)
    .slice(0, MOST_WITH)
    .map(({ name, together }) => ({ name, passages: together }));
}

/** From when its sources are, where each says so. Dates of ISO 8601 sort as text, however precise each is. */
function spanDates(namings: readonly Naming[]): CompanyPage['dates'] {
  let first: string | null = null;
  let last: string | null = null;
  for (const { passage } of namings) {
    const { date } = passage.source;
    if (date === null) return null;
    if (first === null || date < first) first = date;
    if (last === null || date > last) last = date;
  }
  return first === null || last === null ? null : { first, last };
}

function collectFigures(
  namings: readonly Naming[],
  company: Company | null,
  snapshot: Snapshot,
): CompanyPage['figures'] {
  const { facts } = snapshot;
  const found: { readonly figure: Figure; readonly place: number }[] = [];
  for (const [place, { ordinal, passage, ranges }] of namings.entries()) {
    if (place >= MOST_LOOKED_THROUGH || found.length >= MOST_FIGURES) break;
    const figures = facts.figuresOf(ordinal);
    if (figures.length === 0) continue;
    const others = companiesAt(ordinal, facts).filter((other) => other !== company);
    const beside = findNames(
      others.flatMap((other) => spell(other, snapshot)),
      passage.text,
    );
    for (const figure of figuresOfCompany(figures, ranges, beside)) {
      const same = found.findIndex((other) => isSame(other.figure, figure));
      if (same < 0) found.push({ figure, place });
      else if (found[same]?.figure.unit === null) found[same] = { figure, place };
    }
  }
  return found.slice(0, MOST_FIGURES);
}

/** "4,4 miljard" in a heading and "4,4 miljard dollar" under it are one. */
function isSame(one: Figure, other: Figure): boolean {
  const isUnitKnown = one.unit !== null && other.unit !== null;
  return (
    one.value === other.value && one.to === other.to && (!isUnitKnown || one.unit === other.unit)
  );
}
