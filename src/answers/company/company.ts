import type { Company, SpeltName } from '../../facts/index.ts';
import { findMisspelled, fold, nearestNames } from '../../language/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { ask } from '../ask/ask.ts';
import { companyCalled } from './company-index.ts';
import { isInCapitals, isOfFunctionWords, spell } from './company-names.ts';
import { findNamings, isSpeltAsName, toFound, type Naming } from './company-namings.ts';
import { readPage } from './company-page.ts';
import {
  checkLookup,
  countSources,
  takeWanted,
  type CheckedLookup,
  type Lookup,
} from '../lookup/lookup.ts';
import type { CompanyAnswer, CompanyMatch, CompanyPage } from '../types.ts';

const MOST_NEAREST = 5;
/** Likeness to all names of a large library takes too long for one answer. */
const MOST_COMPARED = 5_000;

/** What a name was understood as, and the passages that name it, best first. */
interface Found {
  readonly company: Company | null;
  readonly match: CompanyMatch;
  readonly namings: readonly Naming[];
}

/**
 * The passages that name a company, those about it before those that merely name it. Of a name that
 * stands nowhere: what a search for its words finds for sure, though as an unsure answer.
 * @throws UserError for a query or a source that cannot be used.
 */
export async function findCompany(lookup: Lookup, snapshot: Snapshot): Promise<CompanyAnswer> {
  const checked = checkLookup(lookup, snapshot);
  const { query } = checked;
  const found =
    (await findByName(checked, snapshot)) ?? (await findByMisspelling(checked, snapshot));
  if (found) return present(lookup, query, found, snapshot);
  const searched = isOfFunctionWords(query, snapshot) ? null : ask(lookup, snapshot);
  const nearest = findNearest(checked, snapshot);
  const isFound = searched?.confidence === 'sure';
  return {
    command: 'company',
    query,
    total: isFound ? searched.total : 0,
    sources: isFound ? searched.sources : 0,
    confidence: isFound ? 'unsure' : 'none',
    passages: isFound ? searched.passages : [],
    crossed: isFound ? (searched.crossed ?? []) : [],
    nearest,
    company: { ...nothingOf(query), match: isFound ? 'words' : null },
  };
}

async function findByName(checked: CheckedLookup, snapshot: Snapshot): Promise<Found | null> {
  const { query } = checked;
  const company = companyCalled(query, snapshot.facts);
  const names = namesToFind(query, company, snapshot);
  const namings = await findNamings(names, company, checked, snapshot);
  const isName = company || !isOfFunctionWords(query, snapshot) || isSpeltAsName(namings);
  if (namings.length === 0 || !isName) return null;
  return { company, match: company ? 'known' : 'literal', namings };
}

function namesToFind(query: string, company: Company | null, snapshot: Snapshot): SpeltName[] {
  const isOfSmallWords = isOfFunctionWords(query, snapshot);
  // "WHO" is not "who", of which the material has many.
  const asSpelt = isOfSmallWords && isInCapitals(query);
  if (!company) return [{ own: query, asSpelt }];
  const spelt = spell(company, snapshot);
  if (isOfSmallWords && (query === query.toLowerCase() || isLetters(query, spelt))) return spelt;
  // Also what was asked itself, where the text has it as "Acme" beside the known "Acme N.V.".
  return [...spelt, { own: query, asSpelt: isOfSmallWords }];
}

/** Whether the company has in capitals what is asked with fewer: "Who" opens a question. */
function isLetters(query: string, spelt: readonly SpeltName[]): boolean {
  const capitals = query.toUpperCase();
  return query !== capitals && spelt.some(({ own }) => own === capitals);
}

async function findByMisspelling(
  checked: CheckedLookup,
  snapshot: Snapshot,
): Promise<Found | null> {
  const names = snapshot.facts.companies.flatMap(({ name, aliases }) => [name, ...aliases]);
  const meant = findMisspelled(checked.query, names);
  const company = meant === null ? null : companyCalled(meant, snapshot.facts);
  if (company === null) return null;
  const namings = await findNamings(spell(company, snapshot), company, checked, snapshot);
  return namings.length === 0 ? null : { company, match: 'misspelled', namings };
}

/** Names that do find something in the same place, and are not what was asked. */
function findNearest({ query, only }: CheckedLookup, { facts }: Snapshot): string[] {
  const asked = companyCalled(query, facts)?.name;
  const wanted = fold(query);
  const names = facts.companies
    .slice(0, MOST_COMPARED)
    .filter(
      ({ name, aliases, passages }) =>
        name !== asked &&
        [name, ...aliases].every((own) => fold(own) !== wanted) &&
        (only === undefined || passages.some(only)),
    )
    .map(({ name }) => name);
  return nearestNames(query, names, MOST_NEAREST);
}

function present(
  lookup: Lookup,
  query: string,
  { company, match, namings }: Found,
  snapshot: Snapshot,
): CompanyAnswer {
  return {
    command: 'company',
    query,
    total: namings.length,
    sources: countSources(
      namings.map(({ ordinal }) => ordinal),
      snapshot,
    ),
    confidence: match === 'misspelled' ? 'unsure' : 'sure',
    passages: takeWanted(namings, lookup).map((naming) => toFound(naming, snapshot)),
    nearest: [],
    company: {
      name: company?.name ?? query,
      aliases: company?.aliases ?? [],
      match,
      kind: company?.kind ?? null,
      ...readPage(namings, company, snapshot),
    },
  };
}

function nothingOf(name: string): CompanyPage {
  return {
    name,
    aliases: [],
    match: null,
    kind: null,
    description: null,
    with: [],
    dates: null,
    figures: [],
  };
}
