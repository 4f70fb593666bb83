import type { Quantity } from '../../candidates/numbers/quantity.ts';
import type { FigureReading } from '../../figure-reading.ts';
import { isGlued, tokenAt } from '../../../read/index.ts';
import { ofAny, weights, type Row } from '../row.ts';

const { trap } = weights;
/** Units that titles are made of; those of physics are written with a capital as well ("36 Volt"). */
const EVERYDAY = new Set(
  'second minute hour day night week weekend month year decade century mile inch foot pound star'.split(
    ' ',
  ),
);

/** Numbers that belong to a name. */
export const names: readonly Row[] = [
  {
    name: 'number with a capital',
    weight: trap,
    test: ofAny(
      (reading, { first, numeral }) =>
        numeral.spelled &&
        isCapital(tokenAt(reading.tokens, first).text) &&
        !isSentenceStart(reading, first),
    ),
  },
  {
    name: 'cents with a capital',
    weight: trap,
    test: ofAny(
      ({ tokens, lexicon }, { sort, next }) =>
        sort === 'cent' && !lexicon.nounsHaveCapital && isCapital(tokenAt(tokens, next - 1).text),
    ),
  },
  {
    name: 'unit with a capital in a running sentence',
    weight: trap,
    test: ofAny(isTitle),
  },
  {
    name: 'unit with a capital glued to its number',
    weight: trap,
    test: ofAny(
      (reading, { sort, first, next }) =>
        sort === 'unit' &&
        next === first + 2 &&
        isGlued(reading, first + 1) &&
        /^\p{Lu}\p{Ll}{2}/u.test(tokenAt(reading.tokens, first + 1).text),
    ),
  },
];

/** Whether a word is written as names are. */
export function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Whether a word may owe its capital to the sentence that begins there. */
export function isSentenceStart({ tokens }: FigureReading, place: number): boolean {
  const before = tokenAt(tokens, place - 1);
  return before.kind === 'edge' || /^[.!?:…"“„«‘'(•]$/u.test(before.text);
}

/** "12 Years a Slave", other than in a heading. */
function isTitle(
  { tokens, lexicon }: FigureReading,
  { first, next, unit, sort }: Quantity,
): boolean {
  if (sort !== 'unit' || unit === null || !EVERYDAY.has(unit)) return false;
  if (lexicon.nounsHaveCapital) return false;
  const before = tokenAt(tokens, first - 1);
  const isRunning = before.kind === 'word' && /^\p{Ll}/u.test(before.text);
  return isRunning && /^\p{Lu}\p{Ll}{2}/u.test(tokenAt(tokens, next - 1).text);
}
