import { plugins } from '@citation-js/core';
// oxlint-disable-next-line import/no-unassigned-import -- it joins the plugins by itself
import '@citation-js/plugin-csl';
import { wordsOf } from '../locales.ts';
import { MLA_STYLE } from './mla-style.ts';
import { PLAIN_STYLE } from './plain-style.ts';
import { protectAll, readRuns, type Run } from './styled-text.ts';
import { ITEM_ID } from '../item/to-item.ts';
import type { CslDate, CslItem } from '../types.ts';

const { styles } = plugins.config.get('@csl');
styles.add('mla', MLA_STYLE);
styles.add('plain', PLAIN_STYLE);

/** A style of the Citation Style Language: one that the package has, or one of ours. */
type Style = 'apa' | 'mla' | 'plain';

/** Where in the source: a page, for which styles have words, or words of ours. */
export interface Place {
  readonly page: number | null;
  readonly words: string | null;
}

type Item = Omit<CslItem, 'issued'> & { readonly issued?: CslDate | { readonly literal: string } };

/** What describes a work without a title is the name of a file: it gets no capitals. */
function prepare(item: Item): object {
  const whole = protectAll(item);
  const { title } = whole;
  return title.startsWith('[')
    ? { ...whole, title: `<span class="nocase">${title}</span>` }
    : whole;
}

/** APA has the day after the month, as English does; other languages write it before. */
function withDay(item: CslItem, style: Style, language: string): Item {
  const [year = 0, month, day] = item.issued?.['date-parts'][0] ?? [];
  if (style !== 'apa' || language === 'en' || month === undefined || day === undefined) return item;
  const words = new Intl.DateTimeFormat(wordsOf(language).csl, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(Date.UTC(year, month - 1, day));
  return { ...item, issued: { literal: `${year}, ${words}` } };
}

/** A source as an entry in the list at the end of a paper. */
export function formatEntry(item: CslItem, style: Style, language: string): Run[] {
  const data = [prepare(withDay(item, style, language))];
  return readRuns(plugins.output.format('bibliography', data, optionsOf(style, language)));
}

/** A source as the sentence names it that quotes it. */
export function formatInText(item: CslItem, style: Style, language: string, place: Place): Run[] {
  const { page, words } = place;
  const cite = {
    id: ITEM_ID,
    ...(page === null ? {} : { locator: String(page), label: 'page' }),
    ...(words === null || style === 'plain' ? {} : { suffix: `, ${words}` }),
  };
  const own = style === 'plain' && words !== null ? { ...item, note: words } : item;
  const options = { ...optionsOf(style, language), entry: [cite] };
  return readRuns(plugins.output.format('citation', [prepare(own)], options));
}

function optionsOf(template: Style, language: string): object {
  return { template, lang: wordsOf(language).csl, format: 'html' };
}
