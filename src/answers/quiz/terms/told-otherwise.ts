import type { Definition } from '../../../definitions/index.ts';
import { languagePacks, splitName, toWords } from '../../../language/index.ts';
import type { TermPlace } from './candidates.ts';

/** So many things in a row, and words of each. */
const FEWEST_EXAMPLES = 3;
const MOST_WORDS = 2;

/** Whether a text is nothing but things one after the other: "sand, gravel, wood". */
export function isEnumeration(body: string): boolean {
  const parts = body.split(/[,;]/u).map((part) => part.trim().split(/\s+/u));
  return parts.length >= FEWEST_EXAMPLES && parts.every(({ length }) => length <= MOST_WORDS);
}

/** Words of a definition that says of what something is a kind, and nothing more. */
const WORDS_OF_KIND = 5;

/** "A form of therapy": what is true of others as well. */
export function isKindOnly(
  { passage: { text }, language }: TermPlace,
  { body }: Definition,
): boolean {
  const { cohesion, definitions } = languagePacks.get(language) ?? {};
  const words = splitName(text.slice(...body));
  const articles = toWords(definitions?.articles ?? '');
  const first = words.find((word) => !articles.has(word)) ?? '';
  return words.length <= WORDS_OF_KIND && toWords(cohesion?.partitives ?? '').has(first);
}

/** "At high temperature": a word that ties it to another begins it, and no noun. */
export function isCircumstance(
  { passage: { text }, language }: TermPlace,
  { body, form }: Definition,
): boolean {
  const { definitions, cohesion } = languagePacks.get(language) ?? {};
  const [first = ''] = splitName(text.slice(...body));
  const isArticle = toWords(`${definitions?.articles ?? ''} ${cohesion?.definite ?? ''}`).has(
    first,
  );
  return form === 'label' && !isArticle && toWords(cohesion?.tying ?? '').has(first);
}
