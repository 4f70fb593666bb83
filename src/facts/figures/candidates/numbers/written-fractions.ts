import { RAISED_DIGITS } from '../../../../language/index.ts';
import { isGlued, type Token, tokenAt } from '../../../read/index.ts';
import type { FigureReading } from '../../figure-reading.ts';
import { isDuration } from '../candidate.ts';
import { followsNoun } from '../counted.ts';
import type { Numeral } from './numerals.ts';
import { unitAfter } from '../units/units.ts';

/** Fractions in one sign. */
const SIGNS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '½': 1 / 2,
    '⅓': 1 / 3,
    '⅔': 2 / 3,
    '¼': 1 / 4,
    '¾': 3 / 4,
    '⅕': 1 / 5,
    '⅖': 2 / 5,
    '⅗': 3 / 5,
    '⅘': 4 / 5,
    '⅙': 1 / 6,
    '⅚': 5 / 6,
    '⅛': 1 / 8,
    '⅜': 3 / 8,
    '⅝': 5 / 8,
    '⅞': 7 / 8,
  }),
);
/** The sign that makes a fraction of the digits around it, and nothing else. */
const FRACTION_SLASH = '⁄';
/** Marks before it in Unicode begin none. */
const FIRST_RAISED = 0xb2;
const LOWERED_DIGITS = '₀₁₂₃₄₅₆₇₈₉';
/** What measures are divided by: other digits around a slash are a score, a date or "or". */
const PARTS = new Set([2, 3, 4, 8, 16, 32, 64]);
/** A whole number before a fraction is not longer: "12 1/2". */
const WHOLE = /^[1-9]\d{0,2}$/u;

/** A fraction as written, and the place of the token after it. */
export interface WrittenFraction {
  readonly value: number;
  readonly next: number;
}

/** Whether a fraction may begin with a mark: "¾", and "³" of "³⁄₈". */
export function beginsFraction({ text }: Token, next: Token): boolean {
  if (text.charCodeAt(0) < FIRST_RAISED) return false;
  if (SIGNS.has(text)) return true;
  return next.text === FRACTION_SLASH && RAISED_DIGITS.includes(text);
}

/** The fraction that begins at a token: "¾", "³⁄₈", "1⁄4", and "3/8" before a unit. */
export function readWrittenFraction(reading: FigureReading, first: number): WrittenFraction | null {
  const { kind } = tokenAt(reading.tokens, first);
  const { text } = tokenAt(reading.tokens, first + 1);
  if (kind === 'digits' && text !== FRACTION_SLASH && text !== '/') return null;
  return readSure(reading, first) ?? readBefore(reading, first, hasUnit);
}

/** The fraction after a whole number: "½" of "1½", "1/2" of "1 1/2 cups". */
export function readFractionAfter(reading: FigureReading, place: number): WrittenFraction | null {
  const { tokens } = reading;
  const { kind, text, start } = tokenAt(tokens, place);
  // Nearly always a word follows, or a mark that begins no fraction.
  if (kind === 'word' || kind === 'edge') return null;
  if (kind === 'mark' && text.charCodeAt(0) < FIRST_RAISED) return null;
  const whole = tokenAt(tokens, place - 1);
  if (start - whole.end > 1 || !WHOLE.test(whole.text)) return null;
  const sure = readSure(reading, place);
  if (sure) return sure;
  const isMeasured = (next: number) => hasUnit(reading, next) || followsNoun(reading, next);
  return isGlued(reading, place) ? null : readBefore(reading, place, (_, next) => isMeasured(next));
}

/** One that can be nothing else, by its sign or by its slash. */
function readSure(reading: FigureReading, first: number): WrittenFraction | null {
  const { tokens } = reading;
  const sign = SIGNS.get(tokenAt(tokens, first).text);
  if (sign !== undefined) return { value: sign, next: first + 1 };
  const above = readDigitsOf(reading, first, RAISED_DIGITS);
  if (!above || tokenAt(tokens, above.next).text !== FRACTION_SLASH) return null;
  if (!isGlued(reading, above.next) || !isGlued(reading, above.next + 1)) return null;
  const below = readDigitsOf(reading, above.next + 1, LOWERED_DIGITS);
  return below && below.value > 0 ? { value: above.value / below.value, next: below.next } : null;
}

/** Digits in one token, or those of a row of small ones. */
function readDigitsOf(
  reading: FigureReading,
  first: number,
  small: string,
): { readonly value: number; readonly next: number } | null {
  const { kind, text } = tokenAt(reading.tokens, first);
  if (kind === 'digits') return WHOLE.test(text) ? { value: Number(text), next: first + 1 } : null;
  let digits = '';
  let next = first;
  while (next < first + 3 && (next === first || isGlued(reading, next))) {
    const at = small.indexOf(tokenAt(reading.tokens, next).text || ' ');
    if (at < 0) break;
    digits += at;
    next++;
  }
  return digits === '' ? null : { value: Number(digits), next };
}

/** "3/8", where what follows tells that it measures. */
function readBefore(
  reading: FigureReading,
  first: number,
  isMeasure: (reading: FigureReading, next: number, of: number) => boolean,
): WrittenFraction | null {
  const { tokens } = reading;
  if (tokenAt(tokens, first + 1).text !== '/') return null;
  if (!isGlued(reading, first + 1) || !isGlued(reading, first + 2)) return null;
  const [above, below] = [tokenAt(tokens, first).text, tokenAt(tokens, first + 2).text];
  if (!WHOLE.test(above) || !WHOLE.test(below)) return null;
  const [part, of] = [Number(above), Number(below)];
  if (!PARTS.has(of) || part >= of) return null;
  if (tokenAt(tokens, first + 3).text === '/' || !isMeasure(reading, first + 3, part)) return null;
  return { value: part / of, next: first + 3 };
}

function hasUnit(reading: FigureReading, place: number, part = 1): boolean {
  const whole: Numeral = {
    first: place - 1,
    next: place,
    value: 1,
    spelled: false,
    grouped: false,
    decimals: true,
    needs: null,
  };
  const unit = unitAfter(reading, place, whole, false);
  // "2/3 dagen" is two or three of them.
  return unit !== null && !(part > 1 && unit.unit !== null && isDuration(unit.unit));
}
