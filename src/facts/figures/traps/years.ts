import { followsNoun } from '../counted.ts';
import type { Quantity } from '../quantities.ts';
import { phraseAt, phraseBefore, type Reading } from '../reading.ts';
import { tokenAt } from '../tokens.ts';

/** Whether a bare number is a year or a decade. */
export function isYear(reading: Reading, { first, next, value, numeral }: Quantity): boolean {
  const { lexicon, tokens } = reading;
  const { text, lower } = tokenAt(tokens, next);
  // "500 BC", "300 v.Chr."
  if (/^(?:BCE?|AD|CE)$/u.test(text)) return true;
  if (/^[vn]$/u.test(lower) && tokenAt(tokens, next + 2).lower === 'chr') return true;
  if (phraseAt(reading, next, lexicon.eras) !== null) return true;
  if (numeral.grouped || numeral.decimals) return false;
  // "de jaren zeventig"
  if (numeral.spelled) return isSpelledDecade(reading, first, value);
  if (/^AD$/u.test(tokenAt(tokens, first - 1).text)) return true;
  const apostrophe = /^['’‘]$/u.test(tokenAt(tokens, first - 1).text) ? 1 : 0;
  if (phraseBefore(reading, first - apostrophe, lexicon.decades) !== null) {
    const isDecade = value % 10 === 0 && (value < 100 || value >= 1000);
    if (isDecade && (value >= 1000 || !followsNoun(reading, next))) return true;
  }
  if (!/^\d{4}$/u.test(tokenAt(tokens, first).text) || value < 1000 || value > 2150) return false;
  if (phraseBefore(reading, first, lexicon.beforeYear) !== null) return true;
  const hasNoun = followsNoun(reading, next) && !isBeforeVerb(reading, first, next);
  if (!hasNoun)
    return value >= 1100 || phraseBefore(reading, first, lexicon.maybeBeforeYear) !== null;
  const isRecent = value >= 1900 && value <= 2050;
  if (!isRecent) return false;
  const isApproximate = phraseBefore(reading, first, lexicon.approximately) !== null;
  return isApproximate || phraseBefore(reading, first, lexicon.qualifiers) === null;
}

/** "Na de vloed van 1421 verdwenen 16 dorpen": what counts by itself follows no counted noun. */
function isBeforeVerb({ tokens, lexicon }: Reading, first: number, next: number): boolean {
  const isOf = lexicon.lengthOf.has(tokenAt(tokens, first - 1).lower);
  return (
    isOf && tokenAt(tokens, next).kind === 'word' && tokenAt(tokens, next + 1).kind === 'digits'
  );
}

function isSpelledDecade(reading: Reading, first: number, value: number): boolean {
  const { lexicon, tokens } = reading;
  if (value % 10 !== 0 || value < 20 || value > 90) return false;
  // "the", which stands before a decade in digits, stands before any number in words.
  if (lexicon.stopwords.has(tokenAt(tokens, first - 1).lower)) return false;
  return phraseBefore(reading, first, lexicon.decades) !== null;
}

/** "between 1602 and 1796": a later year after one, whatever follows it. */
export function continuesYears(
  { tokens, lexicon }: Reading,
  refused: number,
  { first, value, numeral }: Quantity,
): boolean {
  if (first !== refused + 1 || numeral.grouped || numeral.spelled) return false;
  const { text, lower } = tokenAt(tokens, refused);
  if (!lexicon.listLinks.has(lower) && !/^[-–]$/u.test(text)) return false;
  const [before, own] = [tokenAt(tokens, refused - 1).text, tokenAt(tokens, first).text];
  if (!/^\d{4}$/u.test(before) || !/^\d{4}$/u.test(own)) return false;
  return value >= 1500 && value <= 2150 && value > Number(before);
}

/** "between 1200 and 1500 people": of years, which are later mostly, no sure noun may follow. */
export function isRangeOfCounts(reading: Reading, low: Quantity, high: Quantity): boolean {
  const { lexicon, tokens } = reading;
  if (phraseBefore(reading, low.first, lexicon.between) === null) return false;
  const isSure = lexicon.plurals.has(tokenAt(tokens, high.next).lower);
  return isSure || (high.value <= 1500 && followsNoun(reading, high.next));
}
