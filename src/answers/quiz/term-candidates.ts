import type { Definition } from '../../definitions/index.ts';
import {
  findSentences,
  findWords,
  fold,
  getStopwords,
  languagePacks,
  type Range,
  splitName,
  toWords,
} from '../../language/index.ts';
import type { Passage } from '../../library/index.ts';
import { isIdentity } from './identity.ts';
import { hasRunIn, isSentence, standsAlone } from './stands-alone.ts';
import { stemsOf } from './words.ts';

/** A term that is surely defined: its card, and a choice on others. */
export interface TermCandidate {
  readonly passage: Passage;
  readonly language: string;
  readonly definition: Definition;
  /** The term as it stands on a choice, with a capital. */
  readonly label: string;
  /** What is shown: the sentence, or what stands behind a term that is set apart. */
  readonly shown: Range;
  /** Whether it can be asked for by itself; else it is a choice only. */
  readonly isAsked: boolean;
  readonly stems: ReadonlySet<string>;
  readonly telling: ReadonlySet<string>;
  /** How it is written: an abbreviation, a name, or words. */
  readonly form: 'short' | 'name' | 'words';
  readonly isPlural: boolean;
  /** Whether what it means begins as a noun does, with an article or the like. */
  readonly isNominal: boolean;
}

/** Below this a text may say it only in passing. */
const LEAST_WEIGHT = 0.63;
const FORMS: ReadonlySet<Definition['form']> = new Set(['label', 'copula', 'named']);
/** Longest term: a choice is a button. */
const LONGEST_TERM = 48;
/** Words with a topic that say what a term is, at least. */
const LEAST_TELLING = 3;

/** A definition as a candidate; null where it is not sure enough, or not of a language with words. */
export function toTermCandidate(
  passage: Passage,
  definition: Definition,
  language: string,
): TermCandidate | null {
  const { text, kind } = passage;
  const { term, body, form, weight } = definition;
  const name = text.slice(...term);
  if (weight < LEAST_WEIGHT || !FORMS.has(form) || kind === 'code') return null;
  if (name.length > LONGEST_TERM || isCut(text, term) || !isNoun(name, language)) return null;
  if (!languagePacks.get(language)?.cohesion || isIdentity(text, definition, language)) return null;
  const shown = form === 'label' ? body : sentenceOf(text, term, body);
  if (!shown) return null;
  const isAsked = canBeAsked(passage, definition, language, shown);
  // Of a sentence that is none to be asked it is not sure enough that it defines at all.
  if (form !== 'label' && !isAsked) return null;
  const stems = stemsOf(name, language);
  const telling = stemsOf(text.slice(...body), language);
  if (stems.size === 0) return null;
  return {
    passage,
    language,
    definition,
    label: toLabel(name),
    shown,
    isAsked,
    stems,
    telling,
    form: formOf(text, term, language),
    isPlural: form === 'copula' && isPlural(text, term, language),
    isNominal: isNominal(text.slice(...body), language),
  };
}

function canBeAsked(
  { text }: Passage,
  definition: Definition,
  language: string,
  shown: Range,
): boolean {
  const { body, form } = definition;
  const own = text.slice(...shown);
  return (
    stemsOf(text.slice(...body), language).size >= LEAST_TELLING &&
    !isNarrowed(text, definition) &&
    standsAlone(own, language, true) &&
    (form === 'label' || isSentence(own, language))
  );
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

function formOf(text: string, [start, end]: Range, language: string): TermCandidate['form'] {
  const words = [...findWords(text.slice(start, end))].map((word) => word.text);
  if (words.every((word) => /^\P{Ll}*\p{Lu}\P{Ll}*$/u.test(word))) return 'short';
  if (languagePacks.get(language)?.words.nounsHaveCapital === true) return 'words';
  const isFirst = /(?:^|[.!?:]\s+|^\p{L}{1,3}\s)["'“‘„«(]?$/u.test(text.slice(0, start));
  const later = isFirst && !isNamedLater(text, [start, end]) ? words.slice(1) : words;
  return later.length > 0 && later.every((word) => /^\p{Lu}/u.test(word)) ? 'name' : 'words';
}

/** Whether the verb behind a term says that there are several. */
function isPlural(text: string, [, end]: Range, language: string): boolean {
  const verbs = toWords(languagePacks.get(language)?.cohesion?.pluralVerbs ?? '');
  const { value: next } = findWords(text.slice(end, end + 30)).next();
  return next !== undefined && verbs.has(fold(next.text));
}

function isNominal(body: string, language: string): boolean {
  const { value: first } = findWords(body).next();
  return first !== undefined && getStopwords(language).has(fold(first.text));
}

/** "Capacity (of an area): …": what is left out with the term is needed to understand the rest. */
function isNarrowed(text: string, { term, form }: Definition): boolean {
  return (
    form === 'label' && /^["'”’»*_]*\s?\((?!\P{Ll}*\))/u.test(text.slice(term[1], term[1] + 60))
  );
}

/** Whether what begins a sentence has its capital elsewhere in the text as well. */
function isNamedLater(text: string, [start, end]: Range): boolean {
  const name = text.slice(start, end);
  const rest = text.slice(end);
  const at = rest.indexOf(` ${name}`);
  return at > 0 && /[\p{Ll},]/u.test(rest.charAt(at - 1));
}

/** "Seven Years' War": the term goes on behind the apostrophe. */
function isCut(text: string, [start, end]: Range): boolean {
  return /^['’]/u.test(text.slice(end)) && !/['‘]$/u.test(text.slice(0, start));
}

/** Whether a term may be one: no number of a heading, no year, no "Example 2". */
function isNoun(name: string, language: string): boolean {
  if (/[|_\\]|^\P{L}*\p{N}|\p{N}{4}|[-–/]$/u.test(name) || hasRunIn(name, language)) return false;
  const examples = toWords(languagePacks.get(language)?.cohesion?.examples ?? '');
  return !examples.has(splitName(name)[0] ?? '');
}
