import type { CompanyAnswer } from '../../answers/index.ts';
import type { Locale, Localized } from '../../language/index.ts';
import { shorten } from '../message/citation.ts';
import { escapeMarkdown } from '../message/markdown.ts';

const texts = {
  nl: {
    misspelled: (name: string) =>
      `Over ${name} staat er niets; deze naam komt er het dichtst bij, maar is misschien van een ander.`,
    words: (name: string) =>
      `Een bedrijf of organisatie met de naam ${name} is niet bekend; in deze passages komen de woorden voor.`,
    nearest: 'Wel bekend:',
  },
  en: {
    misspelled: (name: string) =>
      `There is nothing about ${name}; this name comes closest, but it may be a different one.`,
    words: (name: string) =>
      `No company or organization called ${name} is known; the words appear in these passages.`,
    nearest: 'Known names:',
  },
} satisfies Localized<object>;

/** Why the page of a company is not sure, as lines of Markdown; null where its name is known. */
export function doubtCompany(
  { query, nearest, company: { match } }: CompanyAnswer,
  locale: Locale,
): string | null {
  const own = texts[locale];
  if (match === 'misspelled') return own.misspelled(boldly(query));
  if (match !== 'words') return null;
  const names = nearest.map(boldly).join(', ');
  return own.words(boldly(query)) + (names === '' ? '' : `\n${own.nearest} ${names}`);
}

function boldly(name: string): string {
  return `**${escapeMarkdown(shorten(name))}**`;
}
