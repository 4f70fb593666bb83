import { allMonthNames } from './names/months.ts';
import type { Range } from './range.ts';
import { createWordsOf } from './words/union.ts';

/** A sentence's end: its mark, closing quotes, white space, and what may begin the next. */
const END = /[.!?…]{1,3}["'”’»)\]]{0,3}\s+(?=["'“‘„«([¿¡]{0,3}[\p{Lu}\p{Lo}\p{N}])/gu;

/** Shorter names of months are other words as well. */
const SHORTEST_MONTH = 3;

/** Initials ("J.", "a.k.a."): a point after them ends no sentence. */
const INITIALS = /^(?:\p{Lu}|\p{L}\p{Ll}?(?:\.\p{L}\p{Ll}?){1,4})$/u;
/** An abbreviation with spaces: "u. a.", "z. B.". */
const SPACED = /(?<![\p{L}\p{N}.])\p{L}\.\s\p{L}\.$/u;
/** What stands before a point, from the last space or bracket on. */
const LAST_WORD = /(?:^|[\s(])([^\s(]{1,14})\.$/u;

// Of all languages: which one a text is in is told by its words, often wrongly of a short one.
const abbreviations = createWordsOf(({ sentences }) => sentences.abbreviations);
const beforeNumber = createWordsOf(({ sentences }) => sentences.beforeNumber);

/** The sentences of one passage, in order, without the white space between them. */
export function findSentences(text: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].trimEnd().length;
    const isPoint = match[0].startsWith('.') && !match[0].startsWith('..');
    const next = match.index + match[0].length;
    if (
      isPoint &&
      isAbbreviation(text.slice(Math.max(start, end - 16), match.index + 1), text, next)
    )
      continue;
    ranges.push([start, end]);
    start = next;
  }
  if (start < text.length) ranges.push([start, text.length]);
  return ranges;
}

/** Whether what ends with a point goes on behind it. */
function isAbbreviation(ending: string, text: string, next: number): boolean {
  const word = LAST_WORD.exec(ending)?.[1];
  if (word === undefined) return false;
  // "1. Januar": no sentence begins with a month after a day.
  if (/^[0-3]?\d$/u.test(word) && opensWithMonth(text, next)) return true;
  if (INITIALS.test(word) || (word.length === 1 && SPACED.test(ending))) return true;
  // "Dr." as well as "dr."; in capitals throughout it is a word of its own.
  const lower = word.charAt(0).toLowerCase() + word.slice(1);
  // "z. B.", "o. a.": an abbreviation of several letters with spaces between them.
  if (word.length === 1 && /^\p{L}\.(?!\p{L}{2})/u.test(text.slice(next, next + 4))) return true;
  if (abbreviations(null).has(lower)) return true;
  return beforeNumber(null).has(lower) && /\p{N}/u.test(text.charAt(next));
}

function opensWithMonth(text: string, next: number): boolean {
  const word = /^\p{L}+/u.exec(text.slice(next, next + 12))?.[0] ?? '';
  return word.length >= SHORTEST_MONTH && allMonthNames().has(word.toLowerCase());
}

/** Marks and words between two clauses of one sentence. A comma inside a number is none. */
const CLAUSE_END = /[;:–—,](?=\s)|\s(?=(\p{Ll}{2,12})\s)/gu;

const clauseOpeners = createWordsOf(({ sentences }) => sentences.clauseOpeners);

/** The clauses of a sentence, in order. */
export function findClauses(text: string, [from, to]: Range, language: string | null): Range[] {
  const openers = clauseOpeners(language);
  const ranges: Range[] = [];
  let start = from;
  for (const match of text.slice(from, to).matchAll(CLAUSE_END)) {
    const [{ length }, word] = match;
    if (word !== undefined && !openers.has(word)) continue;
    const end = from + match.index + length;
    ranges.push([start, end]);
    start = end;
  }
  ranges.push([start, to]);
  return ranges;
}

const coordinators = createWordsOf(({ sentences }) => sentences.coordinators);

/** Whether a word sets two figures of one clause against each other: "and", "against". */
export function isCoordinator(word: string, language: string | null): boolean {
  return coordinators(language).has(word.toLowerCase());
}
