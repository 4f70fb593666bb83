import { followsNoun } from '../candidates/counted.ts';
import type { Quantity } from '../candidates/quantities.ts';
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
    examples: {
      nl: 'Hij stierf op de leeftijd van [81] in zijn huis.',
      en: 'A man aged [34] was held.',
    },
  },
  {
    name: 'limit of age',
    weight: trap,
    test: ofAge(isLimit),
    examples: { nl: 'Vrouwen boven de [35] mogen mee.', en: 'Women over [35] may join.' },
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
    examples: { nl: 'Een kaartje voor [65]+ kost 5 euro.', en: 'A ticket for [65]+ is 5 euros.' },
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
    examples: { nl: 'De verdachte, [42], zweeg.', en: 'The suspect, [42], was silent.' },
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
