import { parseDate } from '../metadata/dates.ts';
import { authorsOf, NO_METADATA, toLanguageCode, toWebAddress } from '../metadata/metadata.ts';
import type { Block, Metadata } from '../types.ts';
import { assemble } from './parts/assemble.ts';
import { markContents } from './epub/contents.ts';
import { decodeHtml } from './html/decode-html.ts';
import { findLeftOut } from './html/left-out.ts';
import { measure } from './html/measure.ts';
import { attribute, closeEmptyElements, parseHtml, type Element } from './html/parse-html.ts';
import { removePermalinks } from './html/permalinks.ts';
import { readBlocks } from './html/read-blocks.ts';
import { readXml, textsOf, type XmlElement } from './packed/read-xml.ts';
import { resolveName } from './packed/resolve-name.ts';
import { unpack, type Packed } from './packed/unpack.ts';
import { sensibleAuthor, sensibleTitle } from './parts/sensible.ts';
import type { Format } from './types.ts';
import { Unreadable } from './unreadable.ts';

/** E-books: their chapters in reading order, without table of contents. */
export const epub: Format = {
  name: 'epub',
  async read(bytes) {
    const packed = await unpack(bytes, (name) => /\.(?:xml|opf|x?html?|xht)$/iu.test(name));
    if (isLocked(packed)) throw new Unreadable('password');
    const path = findPackage(packed);
    const book = readXml(packed.get(path));
    const chapters = findChapters(book, path);
    const missing = chapters.filter((name) => !packed.has(name));
    const blocks = chapters.flatMap((name) => readChapter(packed.get(name)));
    const warnings = missing.map((name) => `the chapter ${JSON.stringify(name)} is missing`);
    return assemble(readPackage(book), blocks, { warnings, isTitleOnTop: false });
  },
};

/** Fonts may be scrambled in a book that is free; anything else that is, is locked. */
function isLocked(packed: Packed): boolean {
  return readXml(packed.get('META-INF/encryption.xml')).some(({ name, attributes }) => {
    const uri = attributes['URI'];
    return name === 'CipherReference' && uri !== undefined && /html?$|\.xml$/iu.test(uri);
  });
}

/** The file that lists all others. */
function findPackage(packed: Packed): string {
  const root = readXml(packed.get('META-INF/container.xml')).find(
    ({ name }) => name === 'rootfile',
  );
  const path = root?.attributes['full-path'];
  if (path === undefined || !packed.has(path)) throw new Unreadable('damaged');
  return path;
}

/** Names of the files that hold the text, in reading order. */
function findChapters(book: readonly XmlElement[], path: string): string[] {
  const items = new Map(
    book
      .filter(({ name }) => name === 'item')
      .map(({ attributes }) => [attributes['id'], attributes] as const),
  );
  return book.flatMap(({ name, attributes }) => {
    const item = name === 'itemref' ? items.get(attributes['idref']) : undefined;
    const href = item?.['href'];
    const isNavigation = item?.['properties']?.split(/\s+/u).includes('nav');
    return href === undefined || isNavigation ? [] : [resolveName(path, href)];
  });
}

function readChapter(bytes: Uint8Array | undefined): Block[] {
  const decoded = bytes ? decodeHtml(bytes) : { text: '' };
  if ('failure' in decoded) return [];
  const page = parseHtml(closeEmptyElements(decoded.text));
  removePermalinks(page);
  const isLeftOut = findLeftOut(page, measure(page));
  const blocks = readBlocks(page, (element) => isContents(element) || isLeftOut(element));
  return markContents(page, blocks);
}

/** Kinds of a date that say nothing of when the book came out. */
const OTHER_EVENTS = /^(?:creation|conversion|modification|ops-)/iu;

/**
 * When the book came out; a day with an hour on which the file was also changed last is the day of
 * an export.
 */
function findDate(book: readonly XmlElement[]): string | null {
  const changed = findProperty(book, 'dcterms:modified');
  const dates = book.filter(({ name }) => name === 'date');
  const own = dates.filter(({ attributes }) => !OTHER_EVENTS.test(attributes['opf:event'] ?? ''));
  const published = own.find(({ attributes }) => attributes['opf:event'] === 'publication');
  const date = findProperty(book, 'dcterms:issued') || (published ?? own[0])?.text || '';
  const isExport = date.includes('T') && changed.slice(0, DAY) === date.slice(0, DAY);
  return isExport ? null : parseDate(date);
}

const DAY = 'YYYY-MM-DD'.length;

function findProperty(book: readonly XmlElement[], property: string): string {
  const meta = book.find(
    ({ name, attributes }) => name === 'meta' && attributes['property'] === property,
  );
  return meta?.text ?? '';
}

function isContents(element: Element): boolean {
  return /\b(?:toc|landmarks|page-list|pagebreak)\b/u.test(attribute(element, 'epub:type') ?? '');
}

/** What the book says of itself (Dublin Core). */
function readPackage(book: readonly XmlElement[]): Metadata {
  const [title = null] = textsOf(book, 'title');
  const authors = book
    .filter(
      ({ name, attributes, text }) =>
        name === 'creator' && text !== '' && ['aut', undefined].includes(attributes['opf:role']),
    )
    .flatMap(({ text }) => sensibleAuthor(text) ?? []);
  const address = [...textsOf(book, 'source'), ...textsOf(book, 'identifier')].find((text) =>
    toWebAddress(text),
  );
  return {
    ...NO_METADATA,
    title: sensibleTitle(title),
    author: authors.join(', ') || null,
    ...authorsOf(authors),
    publisher: textsOf(book, 'publisher')[0] ?? null,
    date: findDate(book),
    url: address ?? null,
    language: toLanguageCode(textsOf(book, 'language')[0] ?? ''),
    tags: textsOf(book, 'subject'),
  };
}
