import type { FigureReading } from '../../figure-reading.ts';
import { isGlued, tokenAt } from '../../../read/index.ts';
import { RAISED_DIGITS } from '../../../../language/index.ts';

const TIMES = /^[×·⋅∙*]$/u;
/** Beyond it nothing is counted. */
const HIGHEST = 30;

/** A power of ten, and the place of the token after it. */
export interface Power {
  readonly factor: number;
  readonly next: number;
}

/** "10⁶" at a token. */
export function readPower(reading: FigureReading, place: number): Power | null {
  const { tokens } = reading;
  if (tokenAt(tokens, place).text !== '10') return null;
  const isNegative = tokenAt(tokens, place + 1).text === '⁻';
  let next = isNegative ? place + 2 : place + 1;
  let digits = '';
  while (isGlued(reading, next) && isRaisedDigit(tokenAt(tokens, next).text)) {
    digits += RAISED_DIGITS.indexOf(tokenAt(tokens, next++).text);
  }
  const exponent = Number(digits);
  // "10¹" is ten with a note.
  if (exponent < 2 || exponent > HIGHEST) return null;
  return { factor: Number(`1e${isNegative ? -exponent : exponent}`), next };
}

/** "× 10⁶" at a token. */
export function readTimesPower(reading: FigureReading, place: number): Power | null {
  return TIMES.test(tokenAt(reading.tokens, place).text) ? readPower(reading, place + 1) : null;
}

/** Whether a token is a raised digit: an exponent, or the mark of a note. */
export function isRaisedDigit(text: string): boolean {
  return text.length === 1 && RAISED_DIGITS.includes(text);
}
