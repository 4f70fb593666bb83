import { followsNoun } from '../counted.ts';
import type { Quantity } from '../quantities.ts';
import { phraseAt, phraseBefore, type Reading } from '../reading.ts';
import { tokenAt } from '../tokens.ts';

/** Whether a quantity is a time of the clock: "14.30 uur", "om acht uur", "at 9". */
export function isClock(
  reading: Reading,
  { first, next, value, unit, numeral }: Quantity,
): boolean {
  const { lexicon, tokens } = reading;
  const { text } = tokenAt(tokens, first);
  if (value > 24 || (unit !== null && unit !== 'hour')) return false;
  const isMinutes = /^\d{1,2}\.[0-5]\d$/u.test(text);
  if (numeral.decimals && !isMinutes) return false;
  if (phraseAt(reading, next, lexicon.afterClock)) return true;
  if (unit === null && isOpening(reading, first)) return !followsNoun(reading, next);
  const isAt = phraseBefore(reading, first, lexicon.beforeClock) !== null;
  if (unit === 'hour') return isMinutes || isAt;
  if (isMinutes) return isAt && !followsNoun(reading, next);
  const isExact = phraseBefore(reading, first, lexicon.atClock) !== null;
  return isExact && !numeral.spelled && !followsNoun(reading, next);
}

/** "open daily from 10 to 5", where neither says that it is an hour. */
function isOpening(reading: Reading, first: number): boolean {
  const { lexicon, tokens } = reading;
  const isEnd =
    phraseBefore(reading, first, lexicon.from) !== null ||
    phraseBefore(reading, first, lexicon.upTo) !== null;
  if (!isEnd) return false;
  return tokens
    .slice(Math.max(0, first - 6), first)
    .some(({ lower }) => lexicon.opening.has(lower));
}
