import { multipliesColumn } from '../candidates/columns/column-units.ts';
import { tokenAt } from '../../read/index.ts';
import { weights, type Case, type Row } from './row.ts';

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
];

function isBracketed({ reading: { tokens }, candidate: { first, next } }: Case): boolean {
  if (tokenAt(tokens, first - 1).text !== '(' || tokenAt(tokens, next).text !== ')') return false;
  const [before, after] = [tokenAt(tokens, first - 2), tokenAt(tokens, next + 1)];
  if (before.kind === 'edge' && after.kind === 'edge') return true;
  return /^[:|]$/u.test(before.text) && (after.kind === 'edge' || after.text === '|');
}
