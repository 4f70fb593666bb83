import { parseDate } from '../../metadata/dates.ts';
import { foldWhiteSpace } from '../../fold-white-space.ts';
import { authorsOf, NO_METADATA, toLanguageCode, toWebAddress } from '../../metadata/metadata.ts';
import type { Metadata } from '../../types.ts';
import { sensibleTitle } from '../parts/sensible.ts';
import { readJsonLd, type Article } from './json-ld.ts';
import { attribute, elementsOf, textOf, words, type Document, type Element } from './parse-html.ts';

const AUTHOR = ['author', 'dc.creator', 'dcterms.creator', 'article:author', 'citation_author'];
const DATE = [
  'article:published_time',
  'date',
  'dc.date',
  'dcterms.date',
  'dcterms.issued',
  'dc.date.issued',
  'pubdate',
  'publish-date',
  'publication_date',
  'citation_publication_date',
  'datepublished',
];
const PUBLISHER = [
  'og:site_name',
  'dc.publisher',
  'dcterms.publisher',
  'citation_publisher',
  'application-name',
];

/** What a page says of itself in its head, its JSON-LD and its attributes. */
export function readPageMetadata(page: Document): Metadata {
  const elements = elementsOf(page);
  const stated = collectMeta(elements);
  const first = (names: readonly string[]) =>
    names.map((name) => stated.get(name)).find((value) => value) ?? null;
  const article = elements.flatMap(readScript)[0] ?? null;
  const publisher = article?.publisher ?? first(PUBLISHER);
  const written = article?.author ?? authorsOf(first(AUTHOR)?.split('\n') ?? []).authors ?? [];
  const authors = written.filter(({ name }) => !/^https?:/iu.test(name));
  return {
    ...NO_METADATA,
    title: sensibleTitle(
      findTitle(elements, article?.headline ?? first(['og:title', 'citation_title'])),
    ),
    author: authors.map(({ name }) => name).join(', ') || null,
    // One text may be a list of people.
    ...(authors.length > 1 || authors[0]?.kind ? { authors } : {}),
    publisher,
    date: parseDate(article?.datePublished ?? first(DATE) ?? findTime(elements) ?? ''),
    url: toWebAddress(findAddress(elements) ?? stated.get('og:url') ?? null),
    language: findLanguage(elements, article, stated),
  };
}

/** Of a name that stands there twice the first counts; of authors each, on a line of its own. */
function collectMeta(elements: readonly Element[]): ReadonlyMap<string, string> {
  const stated = new Map<string, string>();
  for (const element of elements) {
    if (element.tagName !== 'meta') continue;
    const named = ['name', 'property', 'itemprop'].map((key) => attribute(element, key));
    // What a server says stays apart: its "date" is when it sent the page.
    const sent = attribute(element, 'http-equiv');
    const name = (named.find((value) => value) ?? (sent && `http-equiv:${sent}`))?.toLowerCase();
    const content = foldWhiteSpace(attribute(element, 'content') ?? '');
    if (!name || content === '') continue;
    const before = stated.get(name);
    if (before === undefined) stated.set(name, content);
    else if (AUTHOR.includes(name)) stated.set(name, `${before}\n${content}`);
  }
  return stated;
}

function readScript(element: Element): Article[] {
  if (element.tagName !== 'script' || attribute(element, 'type') !== 'application/ld+json')
    return [];
  const article = readJsonLd(textOf(element));
  return article ? [article] : [];
}

/** `<title>` says mostly the name of the site as well; the heading that it repeats says it alone. */
function findTitle(elements: readonly Element[], stated: string | null): string | null {
  if (stated !== null) return foldWhiteSpace(stated);
  const title = elements.find(isPageTitle);
  const whole = title ? foldWhiteSpace(textOf(title)) : '';
  const headings = elements
    .filter(({ tagName }) => tagName === 'h1')
    .map((heading) => foldWhiteSpace(textOf(heading)));
  const repeated = headings.find((heading) => heading !== '' && whole.includes(heading));
  return repeated ?? (whole === '' ? null : whole);
}

/** Pictures inside the page may have a <title> too. */
function isPageTitle({ tagName, parentNode }: Element): boolean {
  return tagName === 'title' && parentNode?.nodeName !== 'svg';
}

function findTime(elements: readonly Element[]): string | null {
  const time = elements.find(
    (element) =>
      element.tagName === 'time' &&
      (attribute(element, 'pubdate') !== null ||
        words(element, 'itemprop').includes('datepublished')),
  );
  return time ? (attribute(time, 'datetime') ?? textOf(time)) : null;
}

function findAddress(elements: readonly Element[]): string | null {
  const link = elements.find(
    (element) => element.tagName === 'link' && words(element, 'rel').includes('canonical'),
  );
  return link ? attribute(link, 'href') : null;
}

function findLanguage(
  elements: readonly Element[],
  article: Article | null,
  stated: ReadonlyMap<string, string>,
): string | null {
  const [html] = elements;
  const own = html ? (attribute(html, 'lang') ?? attribute(html, 'xml:lang')) : null;
  const values = [
    own,
    article?.inLanguage,
    stated.get('http-equiv:content-language') ?? stated.get('content-language'),
    stated.get('og:locale'),
  ];
  return values.map((value) => toLanguageCode(value ?? '')).find((code) => code) ?? null;
}
