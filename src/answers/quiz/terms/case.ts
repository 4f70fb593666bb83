import type { Definition } from '../../../definitions/index.ts';
import { findSentences, type Range } from '../../../language/index.ts';
import { type Genus, genusOf } from '../genera/genus.ts';
import { glossOf } from '../glosses/range.ts';
import type { TermPlace } from './candidates.ts';

/** A definition and what its reading has told so far. */
export interface TermCase {
  readonly place: TermPlace;
  readonly definition: Definition;
  readonly genus: Genus;
  /** The term as it stands. */
  readonly name: string;
  /** What a card would show: the sentence, or what stands behind a term that is set apart; null where it is neither. */
  readonly shown: Range | null;
}

/** A reason to leave out a term, with a text in which it holds for the term in brackets. */
export interface TermDoubt {
  readonly name: string;
  readonly language: string;
  readonly example: string;
  readonly holds: (told: TermCase) => boolean;
}

/** What the doubts are about. */
export function caseOf(place: TermPlace, definition: Definition): TermCase {
  const { passage, language } = place;
  const { text } = passage;
  const { term, body, form } = definition;
  const shown = form === 'label' ? glossOf(text, body, language) : sentenceOf(text, definition);
  const genus = genusOf(text.slice(...body), language);
  return { place, definition, genus, name: text.slice(...term), shown };
}

/** The name of the first of some reasons that holds; null where none does. */
export function termDoubt(told: TermCase, doubts: readonly TermDoubt[]): string | null {
  return doubts.find(({ holds }) => holds(told))?.name ?? null;
}

/** What of a text a card would show. */
export function textOf({ place, definition, shown }: TermCase): string {
  return place.passage.text.slice(...(shown ?? definition.body));
}

/** Whether it is what stands behind a label that is surely explained. */
export function isGloss({ place, definition, genus }: TermCase): boolean {
  return definition.form === 'label' && (genus.kinds.size > 0 || place.list !== null);
}

/**
 * The sentence of a term and what says what it means, or both sentences of "… . This is called …";
 * null where they are more.
 */
function sentenceOf(text: string, { term, body, form }: Definition): Range | null {
  const [from, to] = [Math.min(term[0], body[0]), Math.max(term[1], body[1])];
  const sentences = findSentences(text);
  const first = sentences.findIndex(([start, end]) => start <= from && from < end);
  const [own, next] = sentences.slice(first, first + 2);
  if (!own || to <= own[1]) return own ?? null;
  return form === 'named' && body[1] <= own[1] && next && to <= next[1] ? [own[0], next[1]] : null;
}
