import { followsNoun } from '../candidates/counted.ts';
import type { Quantity } from '../candidates/numbers/quantity.ts';
import type { FigureReading } from '../figure-reading.ts';
import { isGlued, phraseBefore, tokenAt } from '../../read/index.ts';
import { ofFirst, weights, type Case, type Row } from './row.ts';

const { trap } = weights;
const OLDEST = 120;

/** How old someone is. */
export const ages: readonly Row[] = [
  {
    name: 'after a word for an age',
    weight: trap,
    test: ofAge(
      (reading, { first, next }) =>
        phraseBefore(reading, first, reading.lexicon.ages) !== null && !followsNoun(reading, next),
    ),
  },
  {
    name: 'age of a person',
    weight: trap,
    test: ofAge(
      ({ tokens, lexicon }, { first, next, numeral }) =>
        !numeral.spelled &&
        lexicon.lengthOf.has(tokenAt(tokens, first - 1).lower) &&
        lexicon.person.has(tokenAt(tokens, first - 2).lower) &&
        tokenAt(tokens, next).kind !== 'word',
    ),
  },
  {
    name: 'age of comparison',
    weight: trap,
    test: ofAge(
      (reading, { first, next }) =>
        phraseBefore(reading, first, reading.lexicon.ageComparisons) !== null &&
        !followsNoun(reading, next),
    ),
  },
  {
    name: 'limit of age',
    weight: trap,
    test: ofAge(isLimit),
  },
  {
    name: 'age and up',
    weight: trap,
    test: ofAge(
      (reading, { next, value }) =>
        tokenAt(reading.tokens, next).text === '+' &&
        isGlued(reading, next) &&
        value >= 12 &&
        !followsNoun(reading, next + 1),
    ),
  },
  {
    name: 'age between commas',
    weight: trap,
    test: ofAge(
      ({ tokens }, { first, next, numeral }) =>
        !numeral.spelled &&
        tokenAt(tokens, first - 1).text === ',' &&
        tokenAt(tokens, next).text === ',' &&
        tokenAt(tokens, first - 2).kind === 'word',
    ),
  },
];

function ofAge(
  test: (reading: FigureReading, quantity: Quantity) => boolean,
): (judged: Case) => boolean {
  return ofFirst((reading, quantity) => {
    const { decimals, grouped, value } = quantity.numeral;
    return !decimals && !grouped && value <= OLDEST && test(reading, quantity);
  });
}

function isLimit(reading: FigureReading, { first, next }: Quantity): boolean {
  const { tokens, lexicon } = reading;
  const limit = phraseBefore(reading, first, lexicon.ageLimits);
  if (limit === null || !lexicon.persons.has(tokenAt(tokens, limit - 1).lower)) return false;
  return !followsNoun(reading, next);
}
