import type { Candidate } from './candidate.ts';
import { followsNoun } from './counted.ts';
import type { Quantity } from './quantities.ts';
import { readNumeral } from './numerals.ts';
import { isGlued, phraseAt, phraseBefore, type Reading } from './reading.ts';
import { tokenAt } from './tokens.ts';
import { isClock } from './traps/clock.ts';
import { isInDate } from './traps/dates.ts';
import { isInName } from './traps/names.ts';
import { continuesList, isReference } from './traps/references.ts';
import { isYear } from './traps/years.ts';

/** Numbers in words up to this are too common to be data by themselves. */
const SMALL = 12;

/** Whether a candidate states data; `refused` is where the last number that did not ended. */
export function isFigure(reading: Reading, candidate: Candidate, refused: number): boolean {
  const { first, next, quantities } = candidate;
  if (isInCompound(reading, candidate) || isIdiom(reading, first)) return false;
  const [low, high] = quantities;
  if (!low) return true;
  if (quantities.some((quantity) => isClock(reading, quantity) || isInName(reading, quantity)))
    return false;
  if (isInDate(reading, first)) return false;
  if (high && isInDate(reading, high.first)) return false;
  const isBare = quantities.every(({ sort, scale }) => sort === null && scale === 1);
  if (!isBare) return true;
  if (isReference(reading, low) || quantities.some((quantity) => isYear(reading, quantity)))
    return false;
  if (continuesList(reading, refused, first) && !followsNoun(reading, next)) return false;
  return low.numeral.spelled
    ? isCounting(reading, low)
    : !isMarkOnly(reading, candidate) && !isListNumber(reading, low);
}

/** "one day he left", "a year and a half": no figure by itself. */
function isIdiom(reading: Reading, first: number): boolean {
  const { lexicon } = reading;
  if (phraseAt(reading, first - 1, lexicon.andHalf)) return true;
  if (!phraseAt(reading, first, lexicon.idioms)) return false;
  return [lexicon.qualifiers, lexicon.counting, lexicon.prepositions].every(
    (words) => phraseBefore(reading, first, words) === null,
  );
}

/** "24-uurs", "7-Eleven", "1980s", "2- en 3-jarigen": the number is a part of a word. */
function isInCompound(reading: Reading, { next, unit }: Candidate): boolean {
  const after = tokenAt(reading.tokens, next);
  if (!isGlued(reading, next)) return false;
  if (after.kind !== 'mark') return true;
  if (/^[_@\\^²³°′]$/u.test(after.text)) return true;
  if (!/^[-‑–/'’]$/u.test(after.text)) return false;
  const part = tokenAt(reading.tokens, next + 1);
  // "0,5 mg/kg"
  if (unit !== null && after.text === '/' && part.kind === 'word') return false;
  // "2- en 3-jarigen": the word goes on after a hyphen.
  if (!isGlued(reading, next + 1)) return /^[-‑]$/u.test(after.text) && part.kind === 'word';
  return part.kind === 'word' || part.kind === 'digits';
}

/** A small number in words is data where its clause counts or compares. */
function isCounting(reading: Reading, { first, next, value }: Quantity): boolean {
  const { lexicon } = reading;
  if (phraseBefore(reading, first, lexicon.counting) !== null) return true;
  if (isChanging(reading, first, next)) return true;
  if (!followsNoun(reading, next)) return false;
  const before = reading.tokens.slice(Math.max(0, first - 4), first);
  return value > SMALL || before.some(({ lower }) => lexicon.totals.has(lower));
}

/** "van drie naar twee": a number that changes. */
function isChanging(reading: Reading, first: number, next: number): boolean {
  const { lexicon } = reading;
  const to = phraseAt(reading, next, lexicon.changeTo);
  if (to && phraseBefore(reading, first, lexicon.from) !== null) {
    return readNumeral(reading, to.next) !== null;
  }
  const link = phraseBefore(reading, first, lexicon.changeTo);
  if (link === null || readNumeral(reading, link - 1) === null) return false;
  return phraseBefore(reading, link - 1, lexicon.from) !== null;
}

/** "een 8": a mark where the clause tells of marks, else no figure. */
function isMarkOnly(reading: Reading, { first, next, quantities: [low] }: Candidate): boolean {
  const { lexicon, tokens } = reading;
  if (!lexicon.articles.has(tokenAt(tokens, first - 1).lower) || followsNoun(reading, next))
    return false;
  const near = tokens.slice(Math.max(0, first - 12), next + 8);
  return !low?.numeral.decimals && !near.some(({ lower }) => lexicon.marks.has(lower));
}

/** "1. …" at the start, and whole numbers alone in brackets or between commas. */
function isListNumber(reading: Reading, { first, next, numeral }: Quantity): boolean {
  const { tokens } = reading;
  const after = tokenAt(tokens, next);
  const isBracketed = tokenAt(tokens, first - 1).text === '(' && after.text === ')';
  if (numeral.decimals || numeral.grouped) return false;
  // "The suspect, 42, was …": how old someone is.
  const isAge =
    tokenAt(tokens, first - 1).text === ',' &&
    after.text === ',' &&
    tokenAt(tokens, first - 2).kind === 'word';
  const isFirst =
    first === 0 && /^[.)]$/u.test(after.text) && isGlued(reading, next) && next + 1 < tokens.length;
  return isBracketed || isFirst || isAge;
}
