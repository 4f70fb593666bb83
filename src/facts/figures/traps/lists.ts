import { followsNoun } from '../candidates/counted.ts';
import type { Quantity } from '../candidates/numbers/quantity.ts';
import type { FigureReading } from '../figure-reading.ts';
import { tokenAt } from '../../read/index.ts';
import { ofFirst, weights, type Case, type Row } from './row.ts';

const { trap } = weights;

/** Numbers that go on a list of what states nothing. */
export const lists: readonly Row[] = [
  {
    name: 'after a number that states nothing',
    weight: trap,
    test: continuesList,
  },
];

/** Signs of degrees that number a list; of numbers with a unit. */
export const enumerations: readonly Row[] = [
  {
    name: 'sign of degrees that numbers a list',
    weight: trap,
    test: ofFirst(isEnumeration),
  },
];

function continuesList({
  reading,
  candidate: { first, next },
  earlier: { refused },
}: Case): boolean {
  const { tokens, lexicon } = reading;
  if (refused < 0 || first - refused > 2 || first <= refused) return false;
  if (followsNoun(reading, next)) return false;
  // "In 2018, 43 agreed": what follows a year is a year only in four digits.
  const isYear = /^\d{4}$/u.test(tokenAt(tokens, refused - 1).text);
  // "NJ 2000, 440"
  const isCited = lexicon.references.has(tokenAt(tokens, refused - 2).lower);
  if (isYear && !isCited && !/^\d{4}$/u.test(tokenAt(tokens, first).text)) return false;
  return tokens
    .slice(refused, first)
    .every(({ lower }) => /^[,;/–-]$/u.test(lower) || lexicon.listLinks.has(lower));
}

/** "1° the name; 2° the address". */
function isEnumeration(reading: FigureReading, { first, next, unit, numeral }: Quantity): boolean {
  const { tokens } = reading;
  if (unit !== 'degree' || numeral.decimals || numeral.value < 1) return false;
  if (tokenAt(tokens, next - 1).text !== '°' || next !== first + 2) return false;
  const before = tokenAt(tokens, first - 1);
  if (before.kind === 'edge' || /^[:;(.]$/u.test(before.text)) {
    return tokenAt(tokens, next).kind === 'word';
  }
  // "artikel 5, 2°"
  const isAfterNumber = before.text === ',' && tokenAt(tokens, first - 2).kind === 'digits';
  return isAfterNumber && first >= 3;
}
