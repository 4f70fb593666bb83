import type { SourceInfo } from '../../library/index.ts';
import { authorsOf } from './authors.ts';
import { wordsOf } from '../locales.ts';
import { toPlainAddress } from './plain-address.ts';
import type { Cited, CslDate, CslItem, CslName } from '../types.ts';

/** The one item that is ever formatted at a time. */
export const ITEM_ID = 'cited';

/** Formats that are no page of the web, also where they can be had from one. */
const FILES: ReadonlySet<string> = new Set(['pdf', 'docx', 'odt', 'pptx', 'epub', 'srt', 'vtt']);

/** When somebody reads what has no date, on this machine's calendar. */
export type Today = readonly [year: number, month: number, day: number];

/** A source as the Citation Style Language has it; what it does not tell is not there. */
export function toItem({ source }: Pick<Cited, 'source'>, language: string, today: Today): CslItem {
  const author = authorsOf(source);
  const address = addressOf(source);
  const publisher = publisherOf(source, author);
  const issued = toDate(source.date);
  const isPage = source.format === 'html' || (address !== null && !FILES.has(source.format));
  return {
    id: ITEM_ID,
    type: isPage ? 'webpage' : source.format === 'epub' ? 'book' : 'document',
    // A work without a title is described, in brackets; its file is what is known of it.
    title: source.title ?? `[${source.file.slice(source.file.lastIndexOf('/') + 1)}]`,
    language,
    ...(author.length === 0 ? {} : { author }),
    ...(issued === null ? {} : { issued }),
    // Styles want the day on which somebody read what may have changed since.
    ...(issued === null && address !== null ? { accessed: { 'date-parts': [today] } } : {}),
    ...(publisher === null ? {} : { [isPage ? 'container-title' : 'publisher']: publisher }),
    ...(source.format === 'pptx' ? { genre: wordsOf(language).slides } : {}),
    ...(address === null ? {} : { URL: address }),
  };
}

/** Who writes under his own name is not named again as the publisher. */
function publisherOf({ publisher }: SourceInfo, authors: readonly CslName[]): string | null {
  if (publisher === null || isAddress(publisher)) return null;
  const isSaid = authors.some((name) => 'literal' in name && name.literal === publisher);
  return isSaid ? null : publisher;
}

/** "bron: https://…" in a front matter is where it was found, not who published it. */
function addressOf({ url, publisher }: SourceInfo): string | null {
  return toPlainAddress(url ?? (publisher !== null && isAddress(publisher) ? publisher : null));
}

function isAddress(text: string): boolean {
  return /^https?:\/\//iu.test(text);
}

/** "2021-07" → year and month, no day. */
function toDate(date: string | null): CslDate | null {
  const parts = /^\d{4}(?:-\d{2}){0,2}$/u.exec(date ?? '')?.[0].split('-');
  return parts ? { 'date-parts': [parts.map(Number)] } : null;
}
