import { isNamedByColumn } from '../candidates/columns/column-units.ts';
import { followsNoun } from '../candidates/counted.ts';
import type { Quantity } from '../candidates/numbers/quantity.ts';
import type { FigureReading } from '../figure-reading.ts';
import { phraseAt, phraseBefore, tokenAt } from '../../read/index.ts';
import { weights, type Case, type Row } from './row.ts';

const { trap } = weights;
/** Between a word for a time and the year of what happened then: "na de grote vloed van 1421". */
const MOST_WORDS = 5;

/** A form in which a number is a year, */
interface YearForm {
  readonly name: Row['name'];
  readonly test: (reading: FigureReading, quantity: Quantity) => boolean;
}

const forms: readonly YearForm[] = [
  {
    name: 'year of an era',
    test: isOfEra,
  },
  {
    name: 'decade in words',
    test: isSpelledDecade,
  },
  {
    name: 'decade',
    test: isDecade,
  },
  {
    name: 'after a word for a time',
    test: inFourDigits(
      (reading, { first }) => phraseBefore(reading, first, reading.lexicon.beforeYear) !== null,
    ),
  },
  {
    name: 'year of what happened',
    test: inFourDigits(isOfEvent),
  },
  {
    name: 'four digits and nothing counted',
    test: inFourDigits(
      (reading, { first, next, value }) =>
        !followsNoun(reading, next) &&
        (value >= 1100 || phraseBefore(reading, first, reading.lexicon.maybeBeforeYear) !== null),
    ),
  },
  {
    name: 'recent year before a noun of its own',
    test: inFourDigits(isRecent),
  },
];

/** Years and decades. */
export const years: readonly Row[] = [
  ...forms.map(({ name, test }): Row => {
    const isAny = ({ reading, candidate: { quantities } }: Case) =>
      quantities.some((quantity) => test(reading, quantity)) &&
      !isRangeOfCounts(reading, quantities);
    return { name, weight: trap, test: isAny };
  }),
  {
    name: 'later year after one',
    weight: trap,
    test: continuesYears,
  },
];

/** Whether a bare number is a year or a decade. */
export function isYear(reading: FigureReading, quantity: Quantity): boolean {
  return forms.some(({ test }) => test(reading, quantity));
}

/** A test of a whole number from 1000 to 2150 in four digits. */
function inFourDigits(test: YearForm['test']): YearForm['test'] {
  return (reading, quantity) => {
    const { value, first, numeral } = quantity;
    if (value < 1000 || value > 2150 || numeral.grouped || numeral.decimals) return false;
    return /^\d{4}$/u.test(tokenAt(reading.tokens, first).text) && test(reading, quantity);
  };
}

/** "500 BC", "300 v.Chr.", "AD 300", "300 voor Christus". */
function isOfEra(reading: FigureReading, { first, next, numeral }: Quantity): boolean {
  const { tokens, lexicon } = reading;
  const { text, lower } = tokenAt(tokens, next);
  if (/^(?:BCE?|AD|CE)$/u.test(text)) return true;
  if (/^[vn]$/u.test(lower) && tokenAt(tokens, next + 2).lower === 'chr') return true;
  if (phraseAt(reading, next, lexicon.eras) !== null) return true;
  const isPlain = !numeral.grouped && !numeral.decimals && !numeral.spelled;
  return isPlain && tokenAt(tokens, first - 1).text === 'AD';
}

function isSpelledDecade(reading: FigureReading, { first, value, numeral }: Quantity): boolean {
  const { lexicon, tokens } = reading;
  if (!numeral.spelled || value % 10 !== 0 || value < 20 || value > 90) return false;
  // "the", which stands before a decade in digits, stands before any number in words.
  if (lexicon.stopwords.has(tokenAt(tokens, first - 1).lower)) return false;
  return phraseBefore(reading, first, lexicon.decades) !== null;
}

function isDecade(reading: FigureReading, { first, next, value, numeral }: Quantity): boolean {
  const { tokens, lexicon } = reading;
  if (numeral.spelled || numeral.grouped || numeral.decimals) return false;
  if (value % 10 !== 0 || (value >= 100 && value < 1000)) return false;
  const apostrophe = /^['’‘]$/u.test(tokenAt(tokens, first - 1).text) ? 1 : 0;
  if (phraseBefore(reading, first - apostrophe, lexicon.decades) === null) return false;
  return value >= 1000 || !followsNoun(reading, next);
}

/** "Na de vloed van 1421 verdwenen 16 dorpen": what counts by itself follows no counted noun. */
function isOfEvent(reading: FigureReading, { first, next }: Quantity): boolean {
  const { tokens, lexicon } = reading;
  if (!lexicon.lengthOf.has(tokenAt(tokens, first - 1).lower)) return false;
  if (tokenAt(tokens, next).kind !== 'word' || tokenAt(tokens, next + 1).kind !== 'digits')
    return false;
  for (let place = first - 2; place > first - 2 - MOST_WORDS; place--) {
    const { kind, lower } = tokenAt(tokens, place);
    if (kind !== 'word') return false;
    if (lexicon.beforeYear.has(lower)) return true;
  }
  return false;
}

function isRecent(reading: FigureReading, { first, next, value }: Quantity): boolean {
  const { lexicon } = reading;
  if (value < 1900 || value > 2050 || !followsNoun(reading, next)) return false;
  if (isNamedByColumn(reading, first, next)) return false;
  if (phraseBefore(reading, first, lexicon.approximately) !== null) return true;
  return phraseBefore(reading, first, lexicon.qualifiers) === null;
}

/** "between 1602 and 1796": a later year after one, whatever follows it. */
function continuesYears({
  reading,
  candidate: { quantities },
  earlier: { refused },
}: Case): boolean {
  const { tokens, lexicon } = reading;
  const [low] = quantities;
  if (!low || low.first !== refused + 1 || low.numeral.grouped || low.numeral.spelled) return false;
  const { text, lower } = tokenAt(tokens, refused);
  if (!lexicon.listLinks.has(lower) && !/^[-–]$/u.test(text)) return false;
  const [before, own] = [tokenAt(tokens, refused - 1).text, tokenAt(tokens, low.first).text];
  if (!/^\d{4}$/u.test(before) || !/^\d{4}$/u.test(own)) return false;
  return low.value >= 1500 && low.value <= 2150 && low.value > Number(before);
}

/** "between 1200 and 1500 people": of years, which are later mostly, no sure noun may follow. */
function isRangeOfCounts(reading: FigureReading, [low, high]: readonly Quantity[]): boolean {
  const { lexicon, tokens } = reading;
  if (!low || !high || phraseBefore(reading, low.first, lexicon.between) === null) return false;
  const isSure = lexicon.plurals.has(tokenAt(tokens, high.next).lower);
  return isSure || (high.value <= 1500 && followsNoun(reading, high.next));
}

/** Names of the rows by which a number is a year. */
export const yearRows: ReadonlySet<string> = new Set(years.map(({ name }) => name));
