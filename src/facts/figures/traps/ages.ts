import { followsNoun } from '../counted.ts';
import type { Quantity } from '../quantities.ts';
import { isGlued, phraseBefore, type Reading } from '../reading.ts';
import { tokenAt } from '../tokens.ts';

/** Whether a bare number is how old someone is: "the suspect, 42, was", "aged 34", "women over 35". */
export function isAge(reading: Reading, { first, next, numeral }: Quantity): boolean {
  const { tokens, lexicon } = reading;
  if (numeral.decimals || numeral.grouped || numeral.value > 120) return false;
  if (phraseBefore(reading, first, lexicon.ages) !== null) return !followsNoun(reading, next);
  const limit = phraseBefore(reading, first, lexicon.ageLimits);
  if (limit !== null && lexicon.persons.has(tokenAt(tokens, limit - 1).lower)) {
    return !followsNoun(reading, next);
  }
  // "65+ € 5"
  if (tokenAt(tokens, next).text === '+' && isGlued(reading, next)) {
    return numeral.value >= 12 && !followsNoun(reading, next + 1);
  }
  return (
    !numeral.spelled &&
    tokenAt(tokens, first - 1).text === ',' &&
    tokenAt(tokens, next).text === ',' &&
    tokenAt(tokens, first - 2).kind === 'word'
  );
}
