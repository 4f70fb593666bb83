import type { Definition } from '../../definitions/index.ts';
import { findSentences, languagePacks, type Range, splitName } from '../../language/index.ts';
import type { Passage } from '../../library/index.ts';
import { glossOf, hasYearBehind, mayExplain, surelyExplains } from './gloss.ts';
import { canBeAsked, isSure, LEAST_WEIGHT } from './askable-terms.ts';
import { isAboutCourse } from './coursework.ts';
import type { GlossList } from './gloss-lists.ts';
import { type Genus, genusOf } from './genus.ts';
import { isIdentity } from './identity.ts';
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
} from './term-form.ts';
import { stemsOf } from './words.ts';

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
export interface TermCandidate extends TermPlainly {
  /** Whether all terms of its list are of one kind. */
  readonly isOfOneKind: boolean;
  /** Words of what it means that few others of its source have. */
  readonly own: ReadonlySet<string>;
}

/** A term that is surely defined, read by itself. */
export interface TermPlainly extends TermPlace {
  readonly definition: Definition;
  /** The term as it stands on a choice, with a capital. */
  readonly label: string;
  /** What is shown: the sentence, or what stands behind a term that is set apart. */
  readonly shown: Range;
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
export function toTermCandidate(place: TermPlace, definition: Definition): TermPlainly | null {
  const { passage, language, list } = place;
  const { text, kind } = passage;
  const { term, body, form, weight } = definition;
  const name = text.slice(...term);
  const genus = genusOf(text.slice(...body), language);
  if (!isSure(place, definition, genus) || !FORMS.has(form) || kind === 'code') return null;
  if (name.length > LONGEST_TERM || isCut(text, term) || !isNoun(name, language)) return null;
  if (!languagePacks.get(language)?.cohesion || isIdentity(text, definition, language)) return null;
  if (hasYearBehind(text, term)) return null;
  if (isAboutCourse(passage, definition, language)) return null;
  if (form === 'label') {
    if (!mayExplain(text, definition, language)) return null;
    const isListed = list !== null && weight >= LEAST_WEIGHT;
    if (!isListed && !surelyExplains(text, definition, language)) return null;
  }
  const shown = form === 'label' ? glossOf(text, body) : sentenceOf(text, term, body);
  if (!shown) return null;
  const isAsked = canBeAsked(place, definition, shown, genus);
  // Of a sentence that is none to be asked it is not sure enough that it defines at all.
  if (form !== 'label' && !isAsked) return null;
  const own = stemsOf(name, language);
  // The stem of "IDS" is too short to be looked for.
  const stems = own.size > 0 ? own : new Set(splitName(name));
  const gloss: Range = [body[0], Math.min(body[1], Math.max(shown[1], body[0]))];
  const telling = stemsOf(text.slice(...gloss), language);
  if (stems.size === 0) return null;
  const glossed = genusOf(text.slice(...gloss), language);
  return {
    ...place,
    definition,
    label: toLabel(name),
    shown,
    isAsked,
    stems,
    telling,
    form: formOf(text, term, language),
    isPlural: form === 'label' ? areMany(name, glossed, language) : isPlural(text, term, language),
    article: articleOf(text, term, language),
    isNominal: isNominal(text.slice(...body), language),
    genus: glossed,
  };
}

/** Whether a term that is set apart stands for several, or is told to: "assets: goods that". */
function areMany(name: string, { word }: Genus, language: string): boolean {
  return looksPlural(name, language) || looksPlural(word, language);
}

/** The sentence of a term and what says what it means; null where they are more than one. */
function sentenceOf(text: string, term: Range, body: Range): Range | null {
  const [from, to] = [Math.min(term[0], body[0]), Math.max(term[1], body[1])];
  return findSentences(text).find(([start, end]) => start <= from && to <= end) ?? null;
}

/** With a capital, whatever place it had in its sentence: "pH" keeps its own. */
export function toLabel(name: string): string {
  const line = name.replace(/\s+/gu, ' ').trim();
  return /^\p{Ll}(?:\p{Ll}|\P{L}|$)/u.test(line)
    ? line.charAt(0).toUpperCase() + line.slice(1)
    : line;
}
