import type { Definition } from '../../../definitions/index.ts';
import {
  findSentences,
  findWords,
  languagePacks,
  type Range,
  splitName,
  toWords,
} from '../../../language/index.ts';
import type { Passage } from '../../../library/index.ts';
import type { Genus } from '../genera/genus.ts';
import type { TermPlace } from './candidates.ts';
import { articleOf } from './form.ts';
import { stemsOf } from '../text/words.ts';

/** Below this a text may say it only in passing. */
export const LEAST_WEIGHT = 0.63;
/** The same of an item of a list that is nothing else, and of what has a name: "A plebeian was a citizen who …". */
const LEAST_OF_ITEM = 0.6;
/** The same of a row of a list or a table of terms. */
const LEAST_OF_ROW = 0.4;
/** Words with a topic that say what a term is, at least. */
const LEAST_TELLING = 3;
/** The same of a term that is set apart, where its kind is told. */
const LEAST_OF_GLOSS = 2;

/** Whether it is sure enough that a text defines a term at all. */
export function isSure(
  { passage, language, list, isOfMany }: TermPlace,
  { term, weight, form }: Definition,
  genus: Genus,
): boolean {
  if (weight >= LEAST_WEIGHT) return true;
  if (form === 'label') return list !== null && weight >= LEAST_OF_ROW;
  const isOfName = form === 'copula' && genus.isThing && genus.kinds.size > 0;
  const isItem =
    isWholeItem(passage, term, language) || (isOfMany && isOneOfMany(passage, term, language));
  return weight >= LEAST_OF_ITEM && (isItem || (isOfName && isName(passage.text, term)));
}

/** "The Rentenmark": what has a name was what its sentence says at any time. */
function isName(text: string, [start, end]: Range): boolean {
  const isInside = /\p{L}\s$/u.test(text.slice(0, start));
  return (
    isInside && [...findWords(text.slice(start, end))].every((word) => /^\p{Lu}/u.test(word.text))
  );
}

/** Whether an item of a list is one sentence about a term, which is one of many. */
function isWholeItem(passage: Passage, term: Range, language: string): boolean {
  const isOne = passage.kind === 'list-item' && findSentences(passage.text).length === 1;
  return isOne && isOneOfMany(passage, term, language);
}

function isOneOfMany({ text }: Passage, term: Range, language: string): boolean {
  return articleOf(text, term, language) === 'indefinite';
}

/** Whether enough words with a topic say what a term is. */
export function saysEnough(
  { passage: { text }, language, list }: TermPlace,
  { body, form }: Definition,
  shown: Range,
  { kinds }: Genus,
): boolean {
  const isGloss = form === 'label' && (kinds.size > 0 || list !== null);
  const telling = stemsOf(text.slice(...(isGloss ? shown : body)), language).size;
  return telling >= (isGloss || kinds.size > 0 ? LEAST_OF_GLOSS : LEAST_TELLING);
}

/** Of "… . This is called …" the first sentence: what the second points at stands in it. */
export function bodyOf(own: string, { form }: Definition): string {
  const [first, second] = findSentences(own);
  return form === 'named' && first && second ? own.slice(...first) : own;
}

/** "Capacity (of an area): …": what is left out with the term is needed to understand the rest. */
export function isNarrowed(text: string, { term, form }: Definition, language: string): boolean {
  const [, first = ''] = /^["'”’»*_]*\s?\((\p{Ll}+)\s/u.exec(text.slice(term[1])) ?? [];
  const linking = toWords(languagePacks.get(language)?.definitions?.linking ?? '');
  return form === 'label' && linking.has(first);
}

/** "Best for small data", "a powerful tool": what is thought of a thing, and not what it is. */
export function isRemark({ passage, language }: TermPlace, { body }: Definition): boolean {
  const { definitions, cohesion } = languagePacks.get(language) ?? {};
  const [first = '', second = ''] = splitName(passage.text.slice(...body));
  const definite = toWords(cohesion?.definite ?? '');
  const isOne = toWords(definitions?.articles ?? '').has(first) && !definite.has(first);
  return toWords(cohesion?.remarks ?? '').has(isOne ? second : first);
}
