import type { Definition } from '../../../definitions/index.ts';
import {
  findSentences,
  findWords,
  languagePacks,
  type Range,
  toPhrases,
} from '../../../language/index.ts';
import type { Passage } from '../../../library/index.ts';

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

/** Between what defines and what is only remarked of it. */
const REMARK =
  /\s?(?:->|=>|[→⇒])\s?|;\s|:\s|\s[–—-]\s|,\s(?=(?:\p{Ll}{2,5}\.?\s)?[~≈<>]?\p{N})|(?<=\s\p{Lu})\.\s/u;
/** Words before a remark, at least, that may define by themselves. */
const FEWEST_OF_GLOSS = 3;

/**
 * What of the text behind a label says what it means: its first sentence, up to a remark or an
 * example, without brackets at its end.
 */
export function glossOf(text: string, [from, to]: Range, language: string): Range {
  const sentence = findSentences(text).find(([, end]) => end > from);
  const end = Math.min(to, sentence?.[1] ?? to);
  let gloss = text.slice(from, end);
  const example = exampleIn(language).exec(gloss)?.index ?? gloss.length;
  const remark = REMARK.exec(gloss)?.index ?? gloss.length;
  for (const at of [example, remark]) if (isEnough(gloss.slice(0, at))) gloss = gloss.slice(0, at);
  const brackets = gloss.search(/\s?\([^()]*\)[\s.,;!]*$/u);
  if (brackets > 0 && isEnough(gloss.slice(0, brackets))) gloss = gloss.slice(0, brackets);
  return [from, from + gloss.replace(/[\s.,;:]+$/u, '').length];
}

function isEnough(text: string): boolean {
  return [...findWords(text)].length >= FEWEST_OF_GLOSS;
}

const exampleMarks = new Map<string, RegExp>();

/** Where an example begins: "e.g. a dam"; what stands behind "such as" may be needed. */
export function exampleIn(language: string): RegExp {
  const known = exampleMarks.get(language);
  if (known) return known;
  const phrases = [...toPhrases(languagePacks.get(language)?.cohesion?.instances ?? '')];
  const either = phrases.map((phrase) => phrase.replaceAll('.', '\\.')).join('|');
  const mark = new RegExp(`(?:^|[,(]?\\s\\(?)(?:${either})(?!\\p{L})`, 'iu');
  exampleMarks.set(language, mark);
  return mark;
}
