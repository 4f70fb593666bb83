import type { FigureReading } from '../figure-reading.ts';
import { phraseAt, phraseBefore, tokenAt } from '../../read/index.ts';
import { weights, type Case, type Row } from './row.ts';

const { trap } = weights;
/** A word for change stands no further from how much it was. */
const NEAR_TOKENS = 6;
const LAST_HOUR = 12;

/** Words for parts that are no share. */
export const shares: readonly Row[] = [
  {
    name: 'party in a contract',
    weight: trap,
    test: ofFraction(isParty),
  },
  {
    name: 'part by its place in an order',
    weight: trap,
    test: ofFraction(isInOrder),
  },
  {
    name: 'quarter of an hour on the clock',
    weight: trap,
    test: ofFraction(isOnClock),
  },
];

function ofFraction(
  test: (reading: FigureReading, candidate: Case['candidate']) => boolean,
): (judged: Case) => boolean {
  return ({ reading, candidate }) => candidate.kind === 'fraction' && test(reading, candidate);
}

/**
 * "een lening aan een derde", "spreekt die derde aan": somebody else. A third of something is told
 * with what it is of, or with a word for change.
 */
function isParty(reading: FigureReading, { first, next, value }: Case['candidate']): boolean {
  const { tokens, lexicon } = reading;
  if (value !== 1 / 3 || lexicon.parties.size === 0 || next !== first + 2) return false;
  if (!lexicon.parties.has(tokenAt(tokens, next - 1).lower)) return false;
  const after = tokenAt(tokens, next).lower;
  if (lexicon.afterHalf.has(after) || lexicon.comparatives.has(after)) return false;
  const near = tokens.slice(Math.max(0, first - NEAR_TOKENS), next + NEAR_TOKENS);
  if (near.some(({ lower }) => lexicon.changing.has(lower))) return false;
  return phraseBefore(reading, first, lexicon.beforeParty) !== null || isToldOf(reading, first);
}

/** Whether the text speaks of third parties as such elsewhere: "die derde", "derden". */
function isToldOf({ tokens, lexicon }: FigureReading, own: number): boolean {
  return tokens.some(
    ({ lower }, place) =>
      Math.abs(place - own) > 1 &&
      (lexicon.manyParties.has(lower) ||
        (lexicon.parties.has(lower) && lexicon.pointing.has(tokenAt(tokens, place - 1).lower))) &&
      !lexicon.cardinals.has(tokenAt(tokens, place - 1).lower),
  );
}

/** "the first half of the 1990s", "de tweede helft van de eeuw". */
function isInOrder(reading: FigureReading, { first, next }: Case['candidate']): boolean {
  const { tokens, lexicon } = reading;
  if (next !== first + 1) return false;
  const before = tokenAt(tokens, first - 1);
  return lexicon.ordinals.has(before.lower) || lexicon.lastOnes.has(before.lower);
}

/** "een kwart over acht", "a quarter past 9". */
function isOnClock(reading: FigureReading, { next }: Case['candidate']): boolean {
  const { tokens, lexicon } = reading;
  const link = phraseAt(reading, next, lexicon.clockLinks);
  if (!link) return false;
  const { text, lower } = tokenAt(tokens, link.next);
  const hour = /^\d{1,2}$/u.test(text) ? Number(text) : lexicon.cardinals.get(lower);
  return hour !== undefined && hour <= LAST_HOUR;
}
