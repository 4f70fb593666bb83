import type { Range } from './range.ts';

/** A sentence's end: its mark, closing quotes, white space, and what may begin the next. */
const END = /[.!?…]{1,3}["'”’»)\]]{0,3}\s+(?=["'“‘„«([¿¡]{0,3}[\p{Lu}\p{Lo}\p{N}])/gu;

/** Abbreviations before which a point ends no sentence, and initials. */
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{Lu}|\p{Ll}(?:\.\p{Ll}){1,4}|\p{Lu}\p{Ll}?(?:\.\p{Lu}\p{Ll}?){1,4}|dr|drs|mr|mrs|ms|ir|ing|prof|mw|mevr|dhr|st|sr|jr|bv|bijv|blz|nr|no|ca|vs|evt|incl|excl|resp|max|min|art|vgl|approx|vol|fig|pp?|etc)\.$/iu;

/** The sentences of one passage, in order, without the white space between them. */
export function findSentences(text: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].trimEnd().length;
    const isPoint = match[0].startsWith('.') && !match[0].startsWith('..');
    if (isPoint && ABBREVIATION.test(text.slice(Math.max(start, end - 16), match.index + 1)))
      continue;
    ranges.push([start, end]);
    start = match.index + match[0].length;
  }
  if (start < text.length) ranges.push([start, text.length]);
  return ranges;
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
