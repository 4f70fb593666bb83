import { eitherCase } from './either-case.ts';
import type { Range } from './range.ts';

/** A sentence's end: its mark, closing quotes, white space, and what may begin the next. */
const END = /[.!?…]{1,3}["'”’»)\]]{0,3}\s+(?=["'“‘„«([¿¡]{0,3}[\p{Lu}\p{Lo}\p{N}])/gu;

/** Initials, and abbreviations before which a point ends no sentence. */
const ABBREVIATION = new RegExp(
  `(?:^|[\\s(])(?:\\p{Lu}|\\p{L}\\p{Ll}?(?:\\.\\p{L}\\p{Ll}?){1,4}|${eitherCase(
    'dr drs mr mrs ms ir ing prof mw mevr dhr st sr jr bv bijv vs evt incl excl resp vgl approx',
  )})\\.$`,
  'u',
);

/** Those that are words too, or end a sentence as often: they stand before a number only. */
const BEFORE_NUMBER = new RegExp(
  `(?:^|[\\s(])(?:${eitherCase('nr no ca max min art vol fig blz p pp')})\\.$`,
  'u',
);

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
  if (ABBREVIATION.test(ending)) return true;
  return BEFORE_NUMBER.test(ending) && /\p{N}/u.test(text.charAt(next));
}

/** Marks and words between two clauses of one sentence. A comma inside a number is none. */
const CLAUSE_END =
  /[;:–—](?=\s)|,(?=\s)|\s(?=(?:terwijl|maar|omdat|doordat|zodat|hoewel|but|while|whereas|because|although)\s)/giu;

/** The clauses of a sentence, in order. */
export function findClauses(text: string, [from, to]: Range): Range[] {
  const ranges: Range[] = [];
  let start = from;
  for (const match of text.slice(from, to).matchAll(CLAUSE_END)) {
    const end = from + match.index + match[0].length;
    ranges.push([start, end]);
    start = end;
  }
  ranges.push([start, to]);
  return ranges;
}
