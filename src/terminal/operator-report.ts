import type { Corrections } from '../facts/companies/index.ts';
import type { Facts } from '../facts/types.ts';
import { plural } from '../replies/texts.ts';

/** Names that are shown of those that stand nowhere. */
const MOST_SHOWN = 8;

/** What `companies.yaml` states and what came of it, as one line; null where it states nothing. */
export function describeCorrections(
  { entries, errors }: Corrections,
  { companies }: Facts,
): string | null {
  if (entries.length + errors.length === 0) return null;
  const ignored = entries.filter(({ ignore }) => ignore).length;
  const aliases = entries.reduce((count, entry) => count + entry.aliases.length, 0);
  const known = new Set(companies.map(({ name }) => name));
  const absent = entries.filter(({ name, ignore }) => !ignore && !known.has(name));
  const shown = absent.slice(0, MOST_SHOWN).map(({ name }) => name);
  return [
    `companies.yaml: ${plural(entries.length, 'name', 'names', 'en')} stated`,
    plural(aliases, 'alias', 'aliases', 'en'),
    `${ignored} ignored`,
    plural(errors.length, 'error', 'errors', 'en'),
    ...(absent.length === 0
      ? []
      : [
          `${absent.length} that stand nowhere in the material: ${shown.join(', ')}${absent.length > shown.length ? ', …' : ''}`,
        ]),
  ].join(', ');
}
