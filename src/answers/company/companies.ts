import type { Company } from '../../facts/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { countSources, takeWanted } from '../lookup/lookup.ts';
import { passagesIn } from '../lookup/scope.ts';

/** A company of the list, with how often it is named. */
export interface ListedCompany {
  readonly company: Company;
  readonly passages: number;
  readonly sources: number;
}

/** The companies of the material, or of one source or collection. */
export interface CompanyList {
  readonly total: number;
  /** Those wanted, the most named first. */
  readonly companies: readonly ListedCompany[];
}

/** Which of them are wanted. */
export interface CompanyListRequest {
  /** The only source or collection to list, as it is named; null for all. */
  readonly source: string | null;
  /** The first wanted, from 0. */
  readonly from: number;
  readonly limit: number;
}

/**
 * All companies and organizations that the material names, the most named first.
 * @throws UserError `unknown-source`, `material-changed`
 */
export function listCompanies(
  { source, from, limit }: CompanyListRequest,
  snapshot: Snapshot,
): CompanyList {
  const { companies } = snapshot.facts;
  const isIn = passagesIn(source, snapshot.library);
  const named = isIn === undefined ? companies.map(inAll) : inScope(isIn, companies);
  const wanted = takeWanted(named, { query: '', source, from, limit });
  return {
    total: named.length,
    companies: wanted.map(({ company, ordinals }) => ({
      company,
      passages: ordinals.length,
      sources: countSources(ordinals, snapshot),
    })),
  };
}

/** A company with the passages that count. */
interface Named {
  readonly company: Company;
  readonly ordinals: readonly number[];
}

function inAll(company: Company): Named {
  return { company, ordinals: company.passages };
}

function inScope(isIn: (ordinal: number) => boolean, companies: readonly Company[]): Named[] {
  return companies
    .map((company) => ({ company, ordinals: company.passages.filter(isIn) }))
    .filter(({ ordinals }) => ordinals.length > 0)
    .toSorted((a, b) => b.ordinals.length - a.ordinals.length);
}
