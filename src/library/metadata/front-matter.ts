import { parseDocument } from 'yaml';
import { z } from 'zod';
import { parseDate } from './dates.ts';
import { foldWhiteSpace } from '../fold-white-space.ts';
import { authorsOf, NO_METADATA, toLanguageCode } from './metadata.ts';
import type { Metadata } from '../types.ts';

const text = z
  .union([z.string(), z.number(), z.boolean()])
  .transform((value) => foldWhiteSpace(String(value)))
  .pipe(z.string().min(1));
/** People, each by name or with a name among what else is said of him; or all in one text. */
const people = z.union([
  z.array(z.union([text, z.object({ name: text }).transform(({ name }) => name)])),
  text,
]);
const texts = z.union([z.array(text), text.transform(splitList)]);

function splitList(list: string): string[] {
  return list.split(/\s*,\s*/u);
}

/** Keys by which a front matter may name each field, the first that is there counts. */
const FIELDS = {
  title: ['title', 'titel'],
  author: ['author', 'authors', 'auteur', 'auteurs'],
  publisher: ['publisher', 'uitgever', 'bron', 'source'],
  date: ['date', 'datum', 'published'],
  url: ['url', 'link'],
  language: ['lang', 'language', 'taal'],
  tags: ['tags', 'keywords', 'trefwoorden'],
  aliases: ['aliases', 'alias'],
} as const;

/** What a front matter says, with a warning for every value that could not be used. */
export interface FrontMatter {
  readonly metadata: Metadata;
  readonly warnings: readonly string[];
}

/**
 * YAML front matter → metadata. Only data: no tags that run code (as gray-matter has), aliases
 * bounded. A front matter that is not YAML loses its metadata, not the file.
 */
export function parseFrontMatter(yaml: string): FrontMatter {
  // Dates stay text: as `Date` they would lose how precise they were.
  const document = parseDocument(yaml, { schema: 'core', logLevel: 'silent' });
  const [error] = document.errors;
  if (error) return failed(error.message);
  try {
    const data: unknown = document.toJS({ maxAliasCount: 50 });
    return readFields(data);
  } catch (cause) {
    return failed(cause instanceof Error ? cause.message : String(cause));
  }
}

function failed(message: string): FrontMatter {
  const [line = ''] = message.split('\n');
  return { metadata: NO_METADATA, warnings: [`front matter is not valid YAML: ${line}`] };
}

function readFields(data: unknown): FrontMatter {
  const parsed = z.record(z.string(), z.unknown()).safeParse(data ?? {});
  if (!parsed.success) {
    return { metadata: NO_METADATA, warnings: ['front matter is not a list of keys and values'] };
  }
  const entries = new Map(
    Object.entries(parsed.data).map(([key, value]) => [key.toLowerCase(), value]),
  );
  const warnings: string[] = [];
  const read = <T>(field: keyof typeof FIELDS, schema: z.ZodType<T>): T | null => {
    const key = FIELDS[field].find((name) => entries.has(name));
    const value = key === undefined ? null : entries.get(key);
    if (value === null || value === undefined || value === '') return null;
    const result = schema.safeParse(value);
    if (!result.success) warnings.push(`front matter: "${key}" holds no ${field} that can be used`);
    return result.success ? result.data : null;
  };
  const author = read('author', people);
  const metadata = {
    title: read('title', text),
    author: (typeof author === 'string' ? splitList(author) : author)?.join(', ') || null,
    // Commas of one text may stand between people, or between a surname and what comes before it.
    ...(typeof author === 'string' ? {} : authorsOf(author ?? [])),
    publisher: read('publisher', text),
    date: read('date', text.transform(parseDate).pipe(z.string())),
    url: read('url', z.url({ protocol: /^https?$/u })),
    language: read('language', text.transform(toLanguageCode).pipe(z.string())),
    tags: read('tags', texts) ?? [],
    aliases: read('aliases', texts) ?? [],
  };
  return { metadata, warnings };
}
