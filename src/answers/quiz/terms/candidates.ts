import type { Definition } from '../../../definitions/index.ts';
import { findSentences, languagePacks, type Range, splitName } from '../../../language/index.ts';
import type { Passage } from '../../../library/index.ts';
import { hasYearBehind, mayExplain } from '../glosses/gloss.ts';
import { glossOf } from '../glosses/range.ts';
import { canBeAsked, isSure, LEAST_WEIGHT } from './askable.ts';
import { isAboutCourse } from './coursework.ts';
import type { GlossList } from '../glosses/lists.ts';
import { type Genus, genusOf, NO_GENUS } from '../genera/genus.ts';
import { isIdentity } from './identity.ts';
import { isListOfOneKind } from '../glosses/lists-of-one-kind.ts';
import {
  articleOf,
  formOf,
  isCut,
  isNominal,
  isNoun,
  isPlural,
  looksPlural,
  type TermArticle,
  type TermForm,
} from './form.ts';
import { surelyExplains } from '../glosses/surely-explains.ts';
import { stemsOf } from '../text/words.ts';

/** Where a term is defined. */
export interface TermPlace {
  readonly passage: Passage;
  readonly ordinal: number;
  readonly language: string;
  /** The list of terms that the passage is a row of, or null. */
  readonly list: GlossList | null;
  /** Whether its passage defines several terms in the same way. */
  readonly isOfMany: boolean;
}

/** A term that is surely defined: its card, and a choice on others. */
export interface TermCandidate extends TermPlace {
  /** Whether all terms of its list are of one kind. */
  readonly isOfOneKind: boolean;
  readonly definition: Definition;
  /** The term as it stands on a choice, with a capital. */
  readonly label: string;
  /** What is shown: the sentence, or what stands behind a term that is set apart. */
  readonly shown: Range;
  /** Whether it is said what it means; else it is a choice in its list only. */
  readonly isExplained: boolean;
  /** Whether it can be asked for by itself; else it is a choice only. */
  readonly isAsked: boolean;
  readonly stems: ReadonlySet<string>;
  readonly telling: ReadonlySet<string>;
  readonly form: TermForm;
  readonly isPlural: boolean;
  readonly article: TermArticle;
  /** Whether what it means begins as a noun does, with an article or the like. */
  readonly isNominal: boolean;
  /** What its definition says first that it is. */
  readonly genus: Genus;
}

const FORMS: ReadonlySet<Definition['form']> = new Set(['label', 'copula', 'named']);
/** Longest term: a choice is a button. */
const LONGEST_TERM = 48;
/** A definition as a candidate; null where it is not sure enough, or not of a language with words. */
export function toTermCandidate(place: TermPlace, definition: Definition): TermCandidate | null {
  const { passage, language, list } = place;
  const { text, kind } = passage;
  const { term, body, form } = definition;
  const name = text.slice(...term);
  const genus = genusOf(text.slice(...body), language);
  if (!isSure(place, definition, genus) || !FORMS.has(form) || kind === 'code') return null;
  if (name.length > LONGEST_TERM || isCut(text, term) || !isNoun(name, language)) return null;
  if (!languagePacks.get(language)?.cohesion || isIdentity(text, definition, language)) return null;
  if (hasYearBehind(text, term)) return null;
  if (isAboutCourse(passage, definition, language)) return null;
  const explains = form !== 'label' || saysWhat(place, definition);
  if (form === 'label') {
    // Of a list that explains few of its terms, or not in its words, they are choices.
    if (!explains && list === null) return null;
  }
  const shown = form === 'label' ? glossOf(text, body, language) : sentenceOf(text, definition);
  if (!shown) return null;
  const isAsked = explains && canBeAsked(place, definition, shown, genus);
  // Of a sentence that is none to be asked it is not sure enough that it defines at all.
  if (form !== 'label' && !isAsked) return null;
  const own = stemsOf(name, language);
  // The stem of "IDS" is too short to be looked for.
  const stems = own.size > 0 ? own : new Set(splitName(name));
  const gloss: Range = [body[0], Math.min(body[1], Math.max(shown[1], body[0]))];
  const telling = stemsOf(text.slice(...gloss), language);
  if (stems.size === 0) return null;
  const read = explains ? genusOf(text.slice(...gloss), language) : NO_GENUS;
  const glossed = isOfOne(name, read, language) ? read : { ...read, kinds: NO_GENUS.kinds };
  return {
    ...place,
    isOfOneKind: isListOfOneKind(list, place),
    definition,
    label: toLabel(name),
    shown,
    isExplained: explains,
    isAsked,
    stems,
    telling,
    form: formOf(text, term, language),
    isPlural: form === 'label' ? looksPlural(name, language) : isPlural(text, term, language),
    article: articleOf(text, term, language),
    isNominal: isNominal(text.slice(...body), language),
    genus: glossed,
  };
}

/** "Selection: people change": what stands for several is not what one is, but for what is done. */
function isOfOne(name: string, { word, kinds }: Genus, language: string): boolean {
  const isDone = kinds.has('action') || kinds.has('doing');
  return isDone || looksPlural(name, language) || !looksPlural(word, language);
}

/** Whether what stands behind a label says what it means. */
function saysWhat({ passage, language, list }: TermPlace, definition: Definition): boolean {
  const { text, kind } = passage;
  // No cell of the row says enough.
  if (kind === 'table-row' && text.slice(...definition.body).includes(': ')) return false;
  if (!mayExplain(text, definition, language)) return false;
  const isRow = list?.isGlossed && (kind !== 'table-row' || definition.weight >= LEAST_WEIGHT);
  return isRow === true || surelyExplains(text, definition, language);
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

/** With a capital, whatever place it had in its sentence: "pH" keeps its own. */
export function toLabel(name: string): string {
  const line = name.replace(/\s+/gu, ' ').trim();
  return /^\p{Ll}(?:\p{Ll}|\P{L}|$)/u.test(line)
    ? line.charAt(0).toUpperCase() + line.slice(1)
    : line;
}
