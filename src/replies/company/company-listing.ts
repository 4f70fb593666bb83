import type { CompanyList } from '../../answers/index.ts';
import type { Locale, Localized } from '../../language/index.ts';
import type { Listing } from '../lookup/listing.ts';
import { plural, sharedTexts } from '../texts.ts';

const texts = {
  nl: {
    names: (count: number) => plural(count, 'naam', 'namen', 'nl'),
    none: 'Hier wordt geen bedrijf of organisatie genoemd.',
  },
  en: {
    names: (count: number) => plural(count, 'name', 'names', 'en'),
    none: 'No company or organization is mentioned here.',
  },
} satisfies Localized<object>;

/** Companies, the most named first, each with how often it is named. */
export function listOfCompanies({ total, companies }: CompanyList, locale: Locale): Listing {
  const own = texts[locale];
  const shared = sharedTexts[locale];
  const left = total - companies.length;
  return {
    head: total === 0 ? own.none : own.names(total),
    lines: companies.map(({ company, passages, sources }) => ({
      name: company.name,
      about: shared.found(shared.passages(passages), shared.sources(sources)),
    })),
    more: left > 0 && companies.length > 0 ? shared.more(String(left)) : null,
    json: {
      command: 'companies',
      total,
      companies: companies.map(({ company: { name, aliases }, passages, sources }) => ({
        name,
        aliases,
        passages,
        sources,
      })),
    },
  };
}
