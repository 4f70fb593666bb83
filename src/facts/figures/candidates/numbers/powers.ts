import type { FigureReading } from '../../figure-reading.ts';
import { isGlued, tokenAt } from '../../../read/index.ts';
import { RAISED_DIGITS } from '../../../../language/index.ts';

const TIMES = /^[×·⋅∙*x]$/u;
/** What TeX calls it, behind a backslash. */
const NAMES_TIMES: ReadonlySet<string> = new Set(['times', 'cdot']);
const MINUS = /^[-−–]$/u;
const CLOSES: ReadonlyMap<string, string> = new Map([
  ['{', '}'],
  ['(', ')'],
]);
/** Beyond it nothing is counted. */
const HIGHEST = 30;
/** What has a minus or a caret is no number with a note. */
const SMALLEST = 99;

/** A power of ten, and the place of the token after it. */
export interface Power {
  readonly factor: number;
  readonly next: number;
}

/** "10⁶", "10^6", "10^{-6}" at a token. */
export function readPower(reading: FigureReading, place: number): Power | null {
  const { tokens } = reading;
  if (tokenAt(tokens, place).text !== '10') return null;
  if (tokenAt(tokens, place + 1).text === '^') return readCaret(reading, place + 1);
  const isNegative = tokenAt(tokens, place + 1).text === '⁻';
  let next = isNegative ? place + 2 : place + 1;
  let digits = '';
  while (isGlued(reading, next) && isRaisedDigit(tokenAt(tokens, next).text)) {
    digits += RAISED_DIGITS.indexOf(tokenAt(tokens, next++).text);
  }
  const exponent = Number(digits);
  // "10¹" is ten with a note, as "10³¹" is a thousand with one.
  if (exponent < 2 || exponent > (isNegative ? SMALLEST : HIGHEST)) return null;
  return { factor: Number(`1e${isNegative ? -exponent : exponent}`), next };
}

/** "^6", "^-6", "^{-6}" at a token, glued to what it raises. */
function readCaret(reading: FigureReading, place: number): Power | null {
  const { tokens } = reading;
  const closes = CLOSES.get(tokenAt(tokens, place + 1).text);
  const from = closes === undefined ? place + 1 : place + 2;
  const isNegative = MINUS.test(tokenAt(tokens, from).text);
  const at = isNegative ? from + 1 : from;
  const { text } = tokenAt(tokens, at);
  const next = closes === undefined ? at + 1 : at + 2;
  if (!/^\d{1,2}$/u.test(text) || Number(text) > SMALLEST) return null;
  if (closes !== undefined && tokenAt(tokens, at + 1).text !== closes) return null;
  for (let part = place; part < next; part++) if (!isGlued(reading, part)) return null;
  return { factor: Number(`1e${isNegative ? -Number(text) : text}`), next };
}

/** "× 10⁶", "x 10^6", "\\times 10^{6}" at a token. */
export function readTimesPower(reading: FigureReading, place: number): Power | null {
  const { tokens } = reading;
  const { text } = tokenAt(tokens, place);
  if (TIMES.test(text)) return readPower(reading, place + 1);
  const isNamed = text === '\\' && NAMES_TIMES.has(tokenAt(tokens, place + 1).text);
  return isNamed && isGlued(reading, place + 1) ? readPower(reading, place + 2) : null;
}

/** Whether a token is a raised digit: an exponent, or the mark of a note. */
export function isRaisedDigit(text: string): boolean {
  return text.length === 1 && RAISED_DIGITS.includes(text);
}

/** Whether a number ends in a power of ten: "5 × 10⁹", "10^9". */
export function endsInPower(
  reading: FigureReading,
  { first, next }: { readonly first: number; readonly next: number },
): boolean {
  // The longest, "10^{-12}", has six tokens.
  for (let place = Math.max(first, next - 6); place < next; place++) {
    if (readPower(reading, place)?.next === next) return true;
  }
  return false;
}
