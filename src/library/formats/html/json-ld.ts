import { parseJson } from '../../../system/index.ts';
import { z } from 'zod';
import type { Author } from '../../types.ts';

const text = z.string().trim().min(1);
const named = z.object({ name: text }).transform(({ name }) => name);
const names = z
  .union([text, named])
  .or(z.array(z.union([text, named])).transform((list) => list.join(', ')));
/** Who wrote it, and what the page says they are. */
const author = z.union([
  text.transform((name) => ({ name, kind: null })),
  z
    .object({ name: text, '@type': z.unknown().optional() })
    .transform((value) => ({ name: value.name, kind: kindOf(value['@type']) })),
]);
const authors = z.union([author.transform((one) => [one]), z.array(author)]);

/** What a page says of its article in JSON-LD, with null for what it does not say. */
const article = z.object({
  headline: text.nullable().catch(null),
  author: authors.nullable().catch(null),
  publisher: names.nullable().catch(null),
  datePublished: text.nullable().catch(null),
  inLanguage: text.nullable().catch(null),
});
export type Article = z.infer<typeof article>;

const ARTICLE_TYPE = /(?:article|posting|report|book|chapter|creativework)$/iu;
/** More than any page has; each value is looked at once. */
const MOST_VALUES = 10_000;

/** The article that a JSON-LD script describes, or null. Data only: nothing is resolved or fetched. */
export function readJsonLd(json: string): Article | null {
  const ahead: unknown[] = [parseJson(json)];
  for (let seen = 0; ahead.length > 0 && seen < MOST_VALUES; seen++) {
    const value = ahead.shift();
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value) && isArticle(value)) return article.parse({ ...EMPTY, ...value });
    ahead.push(...Object.values(value).slice(0, MOST_VALUES));
  }
  return null;
}

const EMPTY = {
  headline: null,
  author: null,
  publisher: null,
  datePublished: null,
  inLanguage: null,
};

function kindOf(type: unknown): Author['kind'] {
  if (type === 'Person') return 'person';
  return typeof type === 'string' && /organi[sz]ation$|corporation$/iu.test(type)
    ? 'organization'
    : null;
}

function isArticle(value: object): boolean {
  const types = '@type' in value ? [value['@type']].flat() : [];
  return types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}
