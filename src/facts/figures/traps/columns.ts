import { tokenAt } from '../../read/index.ts';
import type { FigureReading } from '../figure-reading.ts';
import { weights, type Row } from './row.ts';

/** Tokens of the longest name that is repeated before the cells of a column. */
const MOST_TOKENS = 60;

/** The last of all, as years in the name of a column are told to be years. */
export const columns: readonly Row[] = [
  {
    name: 'in the name of a column',
    weight: weights.trap,
    test: ({ reading, candidate: { first, next } }) => isInName(reading, first, next),
  },
];

/** "Class: Clay | Offset at 100 m: 47 mm": what stands before the first colon of a cell is its column's name. */
function isInName({ tokens, isRow }: FigureReading, first: number, next: number): boolean {
  if (!isRow) return false;
  // No space is behind the colon of "20:14".
  for (let place = first - 1; place >= first - MOST_TOKENS; place--) {
    const { kind, text } = tokenAt(tokens, place);
    if (kind === 'edge' || text === '|') break;
    if (text === ':' && tokenAt(tokens, place + 1).gap) return false;
  }
  for (let place = next; place < next + MOST_TOKENS; place++) {
    const { kind, text } = tokenAt(tokens, place);
    if (kind === 'edge' || text === '|') return false;
    if (text === ':' && tokenAt(tokens, place + 1).gap) return true;
  }
  return false;
}
