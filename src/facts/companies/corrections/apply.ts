import { fold } from '../../../language/index.ts';
import type { Company } from '../../types.ts';
import { spellingKey } from '../aliases/spelling.ts';
import type { Reader } from '../library/survey.ts';
import { findLiterals } from './literals.ts';
import type { Correction, Corrections } from './parse.ts';

/** What the operator states goes over what was found; a name never found is looked up as it is. */
export async function applyCorrections(
  companies: readonly Company[],
  { entries }: Corrections,
  { passages, slices, lexicons }: Reader,
): Promise<Company[]> {
  const keyOf = (name: string): string => spellingKey(name, lexicons(null));
  const stated = listStated(entries, fold);
  // "Acme" is also meant for what the text calls "Acme N.V.", unless that is stated by itself.
  const withoutForm = listStated(entries, keyOf);
  const matches = new Map<Correction, Company[]>();
  const result: Company[] = [];
  for (const company of companies) {
    const { name } = company;
    const entry = stated.get(fold(name)) ?? withoutForm.get(keyOf(name));
    if (!entry) result.push(withoutAliases(company, stated));
    else matches.set(entry, [...(matches.get(entry) ?? []), company]);
  }
  const kept = entries.filter(({ ignore }) => !ignore);
  const names = kept.flatMap(({ name, aliases }) => [name, ...aliases]);
  const places = await findLiterals(names, passages, slices);
  for (const entry of kept) result.push(combine(entry, matches.get(entry) ?? [], stated, places));
  return result.filter(({ passages: found }) => found.length > 0);
}

/** Who states a spelling; what is said first counts. */
function listStated(
  entries: readonly Correction[],
  keyOf: (name: string) => string,
): Map<string, Correction> {
  const stated = new Map<string, Correction>();
  for (const entry of entries) {
    for (const name of [entry.name, ...entry.aliases].map(keyOf)) {
      if (!stated.has(name)) stated.set(name, entry);
    }
  }
  return stated;
}

function withoutAliases(company: Company, stated: ReadonlyMap<string, Correction>): Company {
  const aliases = company.aliases.filter((alias) => !stated.has(fold(alias)));
  return aliases.length === company.aliases.length ? company : { ...company, aliases };
}

function combine(
  entry: Correction,
  matches: readonly Company[],
  stated: ReadonlyMap<string, Correction>,
  places: ReadonlyMap<string, readonly number[]>,
): Company {
  const { name, aliases, kind } = entry;
  const found = matches.flatMap((match) => [match.name, ...match.aliases]);
  // What another entry states is another company.
  const own = found.filter((spelling) => (stated.get(fold(spelling)) ?? entry) === entry);
  const spellings = new Set([...aliases, ...own]);
  spellings.delete(name);
  const ordinals = new Set(matches.flatMap((match) => match.passages));
  for (const spelling of [name, ...aliases]) {
    for (const ordinal of places.get(spelling) ?? []) ordinals.add(ordinal);
  }
  const company = {
    name,
    aliases: [...spellings],
    passages: [...ordinals].toSorted((one, other) => one - other),
  };
  return kind ? { ...company, kind } : company;
}
