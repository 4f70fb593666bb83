import { toBibtex } from './styles/bibtex.ts';
import { formatEntry, formatInText, type Place } from './styles/csl.ts';
import { placeOf } from './locales.ts';
import { toMarkdownQuote } from './styles/markdown-quote.ts';
import { textOf, type Run } from './styles/styled-text.ts';
import { toItem, type Today } from './item/to-item.ts';
import type { Cited, Reference } from './types.ts';

/** A passage in every style, in a language that the styles have. */
export function makeReferences(cited: Cited, language: string, today: Today): Reference[] {
  const item = toItem(cited, language, today);
  const place: Place = { page: cited.page, words: placeOf(cited, language) };
  // What describes a work without a title is upright.
  const isSlanted = ({ text, isItalic }: Run) =>
    isItalic && !(cited.source.title === null && text === item.title);
  const inStyle = (style: 'apa' | 'mla'): Reference => {
    const runs = formatEntry(item, style, language);
    return {
      style,
      entry: textOf(runs),
      inText: textOf(formatInText(item, style, language, place)),
      italics: runs.filter(isSlanted).map(({ text }) => text),
    };
  };
  const line = formatInText(item, 'plain', language, place).map((run) => ({
    ...run,
    isItalic: isSlanted(run),
  }));
  const page = place.page === null ? place.words : `p. ${place.page}`;
  return [
    inStyle('apa'),
    inStyle('mla'),
    { style: 'bibtex', ...toBibtex(item, page), italics: [] },
    { style: 'plain', entry: textOf(line), inText: null, italics: [] },
    { style: 'markdown', entry: toMarkdownQuote(cited.text, line), inText: null, italics: [] },
  ];
}
