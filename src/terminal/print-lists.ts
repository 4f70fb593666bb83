import type { CompanyList } from '../answers/companies.ts';
import { labelOf } from '../answers/find-source.ts';
import type { Locale, Localized } from '../language/locale.ts';
import type { Source } from '../library/types.ts';
import { plural, sharedTexts } from '../replies/texts.ts';
import { createStyle } from './style.ts';
import { printable } from './wrap.ts';

const texts = {
  nl: {
    names: (count: number) => plural(count, 'naam', 'namen', 'nl'),
    none: 'Hier wordt geen bedrijf of organisatie genoemd.',
  },
  en: {
    names: (count: number) => plural(count, 'name', 'names', 'en'),
    none: 'No company or organization is named here.',
  },
} satisfies Localized<object>;

/** Companies for a person at a terminal, one a line. */
export function printCompanies({ total, companies }: CompanyList, locale: Locale): string {
  const own = texts[locale];
  const shared = sharedTexts[locale];
  const { bold, dim } = createStyle();
  if (total === 0) return own.none;
  const lines = companies.map(({ company, passages, sources }) => {
    const count = shared.found(shared.passages(passages), shared.sources(sources));
    return `${bold(printable(company.name))} ${dim(`· ${count}`)}`;
  });
  const more = total - companies.length;
  return [
    dim(own.names(total)),
    ...lines,
    ...(more > 0 && lines.length > 0 ? [dim(shared.more(String(more)))] : []),
  ].join('\n');
}

/** Sources for a person at a terminal, one a line. */
export function printSources(sources: readonly Source[], locale: Locale): string {
  const shared = sharedTexts[locale];
  const { bold, dim } = createStyle();
  const lines = sources.map((source) => {
    const { author, publisher, date, file, passages } = source;
    const label = labelOf(source);
    const place = file === label ? null : file;
    const known = [author, publisher, date, place].filter((part) => part !== null);
    const rest = [...known, shared.passages(passages.length)].join(' · ');
    return `${bold(printable(label))} ${dim(`· ${printable(rest)}`)}`;
  });
  return [dim(shared.sources(sources.length)), ...lines].join('\n');
}
