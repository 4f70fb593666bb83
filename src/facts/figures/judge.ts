import type { Candidate } from './candidate.ts';
import { followsNoun } from './counted.ts';
import type { Quantity } from './quantities.ts';
import { readNumeral } from './numerals.ts';
import { isRaisedDigit } from './powers.ts';
import { countsByItself, countsLike } from './counting.ts';
import { isGlued, phraseAt, phraseBefore, type Reading } from './reading.ts';
import { tokenAt } from './tokens.ts';
import { isAge } from './traps/ages.ts';
import { continuesClock, isClock } from './traps/clock.ts';
import { isInDate } from './traps/dates.ts';
import { isEnumeration, isListNumber } from './traps/enumerations.ts';
import { isInName } from './traps/names.ts';
import { continuesList, continuesReference, isReference } from './traps/references.ts';
import { isVersion } from './traps/versions.ts';
import { continuesYears, isRangeOfCounts, isYear } from './traps/years.ts';

/** Numbers in words up to this are too common to be data by themselves. */
const SMALL = 12;

/** What was found before a candidate. */
export interface Earlier {
  /** Where the last number ended that states nothing. */
  readonly refused: number;
  /** The last figure. */
  readonly accepted: Candidate | null;
}

/** Whether a candidate states data. */
export function isFigure(reading: Reading, candidate: Candidate, earlier: Earlier): boolean {
  const { first, next, quantities } = candidate;
  if (isInCompound(reading, candidate) || isIdiom(reading, first)) return false;
  const [low, high] = quantities;
  // "the night of 4 op 5 maart"
  if (!low) return !isInDate(reading, next - 1);
  if (quantities.some((quantity) => isClock(reading, quantity) || isInName(reading, quantity)))
    return false;
  if (isInDate(reading, first) || continuesClock(reading, earlier.refused, low)) return false;
  if (high && isInDate(reading, high.first)) return false;
  if (isEnumeration(reading, low)) return false;
  const isBare = quantities.every(({ sort, scale }) => sort === null && scale === 1);
  if (!isBare) return true;
  if (isReference(reading, low)) return false;
  const isCount = high !== undefined && isRangeOfCounts(reading, low, high);
  if (!isCount && quantities.some((quantity) => isYear(reading, quantity))) return false;
  const { refused, accepted } = earlier;
  if (continuesReference(reading, refused, first)) return false;
  if (continuesList(reading, refused, first) && !followsNoun(reading, next)) return false;
  if (continuesYears(reading, refused, low) || isAge(reading, low)) return false;
  if (low.numeral.spelled) return isCounting(reading, candidate, low, accepted);
  // "3 minutes 20"
  if (accepted?.next === first && !followsNoun(reading, next)) return false;
  return !isMarkOnly(reading, candidate) && !isListNumber(reading, low) && !isVersion(reading, low);
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
function isInCompound(reading: Reading, candidate: Candidate): boolean {
  const { next, unit } = candidate;
  const after = tokenAt(reading.tokens, next);
  if (!isGlued(reading, next)) return false;
  if (after.kind !== 'mark') return true;
  if (/^[_@\\^°′]$/u.test(after.text)) return true;
  if (isRaisedDigit(after.text))
    return isBase(candidate, tokenAt(reading.tokens, next - 1).text, after.text);
  if (!/^[-‑–/'’]$/u.test(after.text)) return false;
  const part = tokenAt(reading.tokens, next + 1);
  // "0,5 mg/kg"
  if (unit !== null && after.text === '/' && part.kind === 'word') return false;
  // "2- en 3-jarigen": the word goes on after a hyphen.
  if (!isGlued(reading, next + 1)) return /^[-‑]$/u.test(after.text) && part.kind === 'word';
  return part.kind === 'word' || part.kind === 'digits';
}

/** Whether a raised digit is an exponent ("3²", "5 ft²"), not the mark of a note ("49%²", "41.250³"). */
function isBase({ unit, quantities, value }: Candidate, before: string, raised: string): boolean {
  if (unit !== null) return /^\p{L}{1,3}$/u.test(before);
  const isPlain = quantities.every(({ numeral, scale }) => {
    return scale === 1 && !numeral.grouped && !numeral.decimals;
  });
  return isPlain && (/^[²³]$/u.test(raised) || value < 100);
}

/** A small number in words is data where its clause counts or compares. */
function isCounting(
  reading: Reading,
  candidate: Candidate,
  { first, next, value }: Quantity,
  accepted: Candidate | null,
): boolean {
  const { lexicon } = reading;
  if (phraseBefore(reading, first, lexicon.counting) !== null) return true;
  if (isChanging(reading, first, next) || countsByItself(reading, candidate)) return true;
  if (!followsNoun(reading, candidate.next)) return false;
  if (candidate.to !== null || countsLike(reading, candidate, accepted)) return true;
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
  if (/^[x×]$/iu.test(tokenAt(tokens, next).text)) return false;
  return !low?.numeral.decimals && !near.some(({ lower }) => lexicon.marks.has(lower));
}
