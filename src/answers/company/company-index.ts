import { type Company, type Facts, toSpellingKey } from '../../facts/index.ts';
import { splitName } from '../../language/index.ts';

/** Companies by what they are called, and by the passages that name them. */
interface CompanyIndex {
  readonly called: ReadonlyMap<string, Company>;
  readonly at: ReadonlyMap<number, readonly Company[]>;
}

// Made at the first question about a company after a load, and gone with the snapshot.
const made = new WeakMap<Facts, CompanyIndex>();

/** The company of this name or alias, in any case and with or without accents; null for none. */
export function companyCalled(name: string, facts: Facts): Company | null {
  const { called } = indexOf(facts);
  return called.get(toKey(name)) ?? called.get(toKey(toSpellingKey(name))) ?? null;
}

/** The companies that a passage names, most named in the library first. */
export function companiesAt(ordinal: number, facts: Facts): readonly Company[] {
  return indexOf(facts).at.get(ordinal) ?? [];
}

function indexOf(facts: Facts): CompanyIndex {
  const index = made.get(facts) ?? makeIndex(facts);
  made.set(facts, index);
  return index;
}

function makeIndex({ companies }: Facts): CompanyIndex {
  const called = new Map<string, Company>();
  const at = new Map<number, Company[]>();
  // "Acme" calls "Acme N.V." too, unless another is called just that.
  for (const keyOf of [toKey, (name: string) => toKey(toSpellingKey(name))]) {
    for (const company of companies) {
      for (const key of [company.name, ...company.aliases].map(keyOf)) {
        // The most named one, where two are called the same.
        if (key !== '' && !called.has(key)) called.set(key, company);
      }
    }
  }
  for (const company of companies) {
    for (const ordinal of company.passages) {
      const here = at.get(ordinal);
      if (here) here.push(company);
      else at.set(ordinal, [company]);
    }
  }
  return { called, at };
}

function toKey(name: string): string {
  return splitName(name).join(' ');
}
