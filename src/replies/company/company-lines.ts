import type { CompanyAnswer, CompanyPage } from '../../answers/index.ts';
import type { CompanyKind, Figure } from '../../facts/index.ts';
import type { Locale, Localized } from '../../language/index.ts';
import { citationParts, shorten } from '../message/citation.ts';
import { wordDate, wordFrom } from '../when/date-words.ts';
import { formatNumber, sharedTexts } from '../texts.ts';

/** Other names that are shown, and the longest that one of them is shown. */
const MOST_ALIASES = 8;
const LONGEST_NAME = 60;
const LONGEST_FIGURE = 40;
const LONGEST_DESCRIPTION = 240;

const kinds: Localized<Readonly<Record<CompanyKind, string>>> = {
  nl: { company: 'bedrijf', organisation: 'organisatie', medium: 'medium', product: 'product' },
  en: { company: 'company', organisation: 'organization', medium: 'medium', product: 'product' },
};

const texts = {
  nl: {
    also: 'ook',
    from: (date: string) => `in bronnen ${date}`,
    span: (first: string, last: string) => `in bronnen van ${first} tot en met ${last}`,
    figures: 'Cijfers',
  },
  en: {
    also: 'also',
    from: (date: string) => `in sources ${date}`,
    span: (first: string, last: string) => `in sources from ${first} to ${last}`,
    figures: 'Figures',
  },
} satisfies Localized<object>;

/** What a company is, as its source says it, and the parts of the citation; null where none does. */
export function quoteDescription(
  { description }: CompanyPage,
  locale: Locale,
): { readonly quote: string; readonly citation: readonly string[] } | null {
  if (description === null) return null;
  const { text, passage } = description;
  return {
    quote: shorten(text, LONGEST_DESCRIPTION),
    citation: citationParts(passage, locale),
  };
}

/** What is known of a company, as one line of plain text: "company · also: X · in sources from July 2021". */
export function describeCompany(
  { company: { kind, aliases, dates }, sources }: Pick<CompanyAnswer, 'company' | 'sources'>,
  locale: Locale,
): string {
  const own = texts[locale];
  const parts = [
    ...(kind === null ? [] : [kinds[locale][kind]]),
    ...(aliases.length === 0 ? [] : [`${own.also}: ${listNames(aliases, locale)}`]),
    // The date of one source stands above its passages already.
    ...(dates === null || sources < 2 ? [] : [wordDates(dates, locale)]),
  ];
  return parts.join(' · ');
}

function wordDates({ first, last }: NonNullable<CompanyPage['dates']>, locale: Locale): string {
  const own = texts[locale];
  return first === last
    ? own.from(wordFrom(first, locale))
    : own.span(wordDate(first, locale), wordDate(last, locale));
}

function listNames(names: readonly string[], locale: Locale): string {
  const shown = names.slice(0, MOST_ALIASES).map((name) => shorten(name, LONGEST_NAME));
  const rest = names.length - shown.length;
  const more = rest > 0 ? [sharedTexts[locale].more(formatNumber(rest, locale))] : [];
  return [...shown, ...more].join(', ');
}

/** Its figures as parts of a line: each in words, with the number of its passage in the answer. */
export function listFigures(
  { figures }: CompanyPage,
  locale: Locale,
): { readonly label: string; readonly figures: readonly { text: string; mark: string }[] } {
  return {
    label: texts[locale].figures,
    figures: figures.map(({ figure, place }) => ({
      text: shorten(wordFigure(figure), LONGEST_FIGURE),
      mark: `[${place + 1}]`,
    })),
  };
}

/** "ruim 35 miljard dollar", "20 medewerkers": as the text has it, with what belongs to it. */
function wordFigure({ qualifier, text, counted }: Figure): string {
  return [qualifier, text, counted].filter((part) => part !== null).join(' ');
}
