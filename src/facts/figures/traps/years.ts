import { followsNoun } from '../counted.ts';
import type { Quantity } from '../quantities.ts';
import { phraseBefore, type Reading } from '../reading.ts';
import { tokenAt } from '../tokens.ts';

/** Whether a bare number is a year or a decade. */
export function isYear(reading: Reading, { first, next, value, numeral }: Quantity): boolean {
  const { lexicon, tokens } = reading;
  const { text, lower } = tokenAt(tokens, next);
  // "500 BC", "300 v.Chr."
  if (/^(?:BCE?|AD|CE)$/u.test(text)) return true;
  if (/^[vn]$/u.test(lower) && tokenAt(tokens, next + 2).lower === 'chr') return true;
  if (numeral.spelled || numeral.grouped || numeral.decimals) return false;
  const apostrophe = /^['’‘]$/u.test(tokenAt(tokens, first - 1).text) ? 1 : 0;
  if (phraseBefore(reading, first - apostrophe, lexicon.decades) !== null) {
    if (value % 10 === 0 && (value < 100 || value >= 1000)) return true;
  }
  if (!/^\d{4}$/u.test(tokenAt(tokens, first).text) || value < 1000 || value > 2150) return false;
  if (phraseBefore(reading, first, lexicon.beforeYear) !== null) return true;
  const hasNoun = followsNoun(reading, next);
  if (!hasNoun)
    return value >= 1100 || phraseBefore(reading, first, lexicon.maybeBeforeYear) !== null;
  const isRecent = value >= 1900 && value <= 2050;
  if (!isRecent) return false;
  const isApproximate = phraseBefore(reading, first, lexicon.approximately) !== null;
  return isApproximate || phraseBefore(reading, first, lexicon.qualifiers) === null;
}
