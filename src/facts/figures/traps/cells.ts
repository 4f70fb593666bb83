import { multipliesColumn } from '../candidates/columns/column-units.ts';
import { tokenAt } from '../../read/index.ts';
import { weights, type Case, type Row } from './row.ts';

const SCALE = 1_000;

/** Numbers that are all of a table's cell. */
export const cells: readonly Row[] = [
  {
    // Bookkeepers write less than nought so, others what does not count: which is not told.
    name: 'amount in brackets alone in a cell',
    weight: weights.trap,
    test: isBracketed,
  },
  {
    name: 'multiplies a column',
    weight: weights.trap,
    test: ({ reading, candidate: { quantities } }) => {
      const [quantity] = quantities;
      return quantity !== undefined && multipliesColumn(reading, quantity.numeral);
    },
  },
  {
    name: 'what a column is in',
    weight: weights.trap,
    test: isScaleOfColumn,
  },
];

/** "(£ thousand)" right before a cell: a scale without a number. */
function isScaleOfColumn({ reading, candidate: { first, next, quantities } }: Case): boolean {
  const { tokens } = reading;
  if (quantities.some(({ numeral }) => !numeral.spelled || numeral.value < SCALE)) return false;
  if (tokenAt(tokens, next).text !== ')' || !/^[:|]$/u.test(tokenAt(tokens, next + 1).text)) {
    return false;
  }
  const before = tokenAt(tokens, first - 1);
  return before.text === '(' || before.lower === 'in';
}

function isBracketed({ reading: { tokens }, candidate: { first, next } }: Case): boolean {
  if (tokenAt(tokens, first - 1).text !== '(' || tokenAt(tokens, next).text !== ')') return false;
  const [before, after] = [tokenAt(tokens, first - 2), tokenAt(tokens, next + 1)];
  if (before.kind === 'edge' && after.kind === 'edge') return true;
  return /^[:|]$/u.test(before.text) && (after.kind === 'edge' || after.text === '|');
}
