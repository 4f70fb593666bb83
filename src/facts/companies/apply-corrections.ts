import { fold } from '../../language/fold.ts';
import type { Passage } from '../../library/types.ts';
import type { Company } from '../types.ts';
import type { Correction, Corrections } from './corrections.ts';

/** What the operator states goes over what was found; a name never found is looked up as it is. */
export function applyCorrections(
  companies: readonly Company[],
  { entries }: Corrections,
  passages: readonly Passage[],
): Company[] {
  let result = [...companies];
  for (const entry of entries) {
    const stated = new Set([entry.name, ...entry.aliases].map(fold));
    const matches = result.filter(({ name }) => stated.has(fold(name)));
    result = result
      .filter((company) => !matches.includes(company))
      .map((company) => withoutAliases(company, stated));
    if (!entry.ignore) result.push(combine(entry, matches, passages));
  }
  return result.filter(({ passages: found }) => found.length > 0);
}

function withoutAliases(company: Company, stated: ReadonlySet<string>): Company {
  const aliases = company.aliases.filter((alias) => !stated.has(fold(alias)));
  return aliases.length === company.aliases.length ? company : { ...company, aliases };
}

function combine(
  { name, aliases, kind }: Correction,
  matches: readonly Company[],
  passages: readonly Passage[],
): Company {
  const spellings = new Set([
    ...aliases,
    ...matches.flatMap((match) => [match.name, ...match.aliases]),
  ]);
  spellings.delete(name);
  const ordinals = new Set(matches.flatMap((match) => match.passages));
  for (const ordinal of findLiterally([name, ...aliases], passages)) ordinals.add(ordinal);
  const found = {
    name,
    aliases: [...spellings],
    passages: [...ordinals].toSorted((one, other) => one - other),
  };
  return kind ? { ...found, kind } : found;
}

/** Passages that have one of the names as whole words, as spelled. */
function* findLiterally(names: readonly string[], passages: readonly Passage[]): Generator<number> {
  for (const [ordinal, { text }] of passages.entries()) {
    if (names.some((name) => hasWord(text, name))) yield ordinal;
  }
}

const LETTER = /[\p{L}\p{N}]/u;

function hasWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + name.length] ?? ' ';
    if (!LETTER.test(before) && !LETTER.test(after)) return true;
  }
  return false;
}
