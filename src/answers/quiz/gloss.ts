import type { Definition } from '../../definitions/index.ts';
import type { Passage } from '../../library/index.ts';
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
import { matcherOf } from './words.ts';

/** Words in which a gloss comes to what tells its kind from others: "… that", "… of". */
const SOON = 7;
/** Words of a gloss for each number in it, at least. */
const WORDS_PER_NUMBER = 6;

/** Words of a cell that explains, at least. */
const FEWEST_OF_CELL = 3;
/** Between the cells of a row, and between the head of a column and its cell. */
const CELL = ' | ';
const HEAD = ': ';

/** A definition as cards have it: of a row with several cells behind its term it is one of these. */
export function inCell(
  passage: Pick<Passage, 'text' | 'kind'>,
  definition: Definition,
): Definition {
  const { body, form } = definition;
  if (passage.kind !== 'table-row' || form !== 'label') return definition;
  return { ...definition, body: findCell(passage.text, body) };
}

/** The first cell that is long enough to explain something; all where none is. */
function findCell(text: string, [from, to]: Range): Range {
  let start = from;
  for (const cell of text.slice(from, to).split(CELL)) {
    const head = cell.indexOf(HEAD);
    const own: Range = [start + (head < 0 ? 0 : head + HEAD.length), start + cell.length];
    if ([...findWords(text.slice(...own))].length >= FEWEST_OF_CELL) return own;
    start += cell.length + CELL.length;
  }
  return [from, to];
}

/** The first sentence of what stands behind a label: what follows it may be about anything. */
export function glossOf(text: string, [from, to]: Range): Range {
  const sentence = findSentences(text).find(([, end]) => end > from);
  const end = Math.min(to, sentence?.[1] ?? to);
  return [from, from + text.slice(from, end).replace(/[\s.;]+$/u, '').length];
}

/** Whether what stands behind a label may say what something means: no name, no figures, not cut off. */
export function mayExplain(text: string, definition: Definition, language: string): boolean {
  const { term, body } = definition;
  const gloss = text.slice(...glossOf(text, body));
  const words = [...findWords(gloss)].map((word) => word.text);
  const numbers = words.filter((word) => /^\p{N}/u.test(word)).length;
  return (
    /^["'“‘«(]?\p{L}/u.test(gloss) &&
    !/[→⇒↔]|\s[=:]\s|:\s|\s[–—-]\s.*\s[–—-]\s/u.test(gloss) &&
    numbers * WORDS_PER_NUMBER <= words.length &&
    !isOfNames(words, language) &&
    !isBroken(text, definition, language) &&
    !hasYearBehind(text, term) &&
    !hasVerb(text.slice(...term), language)
  );
}

/**
 * Whether it surely does: it begins as a noun does, and goes on to say which. Of a label that stands
 * alone only this tells it from any other line with a colon.
 */
export function surelyExplains(text: string, { body }: Definition, language: string): boolean {
  const own = splitName(text.slice(...glossOf(text, body)));
  const words = startsWithVerb(own.join(' '), language) ? own.slice(1) : own;
  const part = languagePacks.get(language)?.definitions;
  const relatives = toWords(part?.relatives ?? '');
  const articles = toWords(part?.articles ?? '');
  const [first = '', ...others] = words;
  if (words.some((word) => /^\p{N}/u.test(word))) return false;
  if (getStopwords(language).has(first) && !articles.has(first)) return false;
  const goesOn = others.slice(0, SOON).some((word) => relatives.has(word));
  return goesOn || articles.has(first);
}

/** Whether a text begins with "is" or the like: what is left when a term is taken off. */
export function startsWithVerb(text: string, language: string): boolean {
  const cohesion = languagePacks.get(language)?.cohesion;
  const { value: first } = findWords(text).next();
  if (first === undefined) return false;
  const verbs = [cohesion?.singularVerbs ?? '', cohesion?.pluralVerbs ?? ''];
  return verbs.some((list) => toWords(list).has(fold(first.text)));
}

const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** Whether somebody or something is named: "Femke de Wit", "Amsterdam, Bern". */
function isOfNames(words: readonly string[], language: string): boolean {
  if (languagePacks.get(language)?.words.nounsHaveCapital === true) return false;
  const named = words.filter((word, place) => place > 0 && CAPITAL.test(word)).length;
  const isNamedFirst = words.slice(0, 2).every((word) => CAPITAL.test(word));
  return (isNamedFirst && words.length > 1) || named * 2 > words.length;
}

/** Whether the text stops in mid-sentence: it has no mark at its end, and ends in "of a" or the like. */
function isBroken(text: string, { body }: Definition, language: string): boolean {
  const [, end] = glossOf(text, body);
  if (/^["'”’»)]*[.;!]/u.test(text.slice(end))) return false;
  const part = languagePacks.get(language)?.definitions;
  const last = splitName(text.slice(...body)).at(-1) ?? '';
  // "Which note a line stands for" is whole.
  const open = `${part?.joining ?? ''} ${part?.conjunctions ?? ''} ${part?.articles ?? ''}`;
  return toWords(open).has(last);
}

/** "Harlow (1958)", "Taylor v Caldwell (1863)": a work or a case. */
export function hasYearBehind(text: string, [, end]: Range): boolean {
  return /^["'”’»*_]*,?\s?\(?(?:\p{L}+\.? )?\p{N}{4}/u.test(text.slice(end, end + 20));
}

/** "Hoekstra presents the plan": a verb stands between the words. */
function hasVerb(name: string, language: string): boolean {
  const { cohesion } = languagePacks.get(language) ?? {};
  if (!cohesion) return false;
  const stopwords = getStopwords(language);
  const isPlural = matcherOf(cohesion.singularEndings);
  return Array.from(findWords(name), ({ text }) => text)
    .slice(1, -1)
    .some(
      (word) =>
        /^\p{Ll}{4}/u.test(word) &&
        word.endsWith(cohesion.verbEnding) &&
        !stopwords.has(word) &&
        !isPlural(word),
    );
}
