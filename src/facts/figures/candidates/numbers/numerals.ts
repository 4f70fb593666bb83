import type { FigureReading } from '../../figure-reading.ts';
import { isGlued, phraseAt, tokenAt } from '../../../read/index.ts';
import { readCardinal } from './cardinals.ts';
import { readDigits } from './notation.ts';
import { readPower, readTimesPower } from './powers.ts';
import { readFractionAfter, readWrittenFraction } from './written-fractions.ts';

/** A number as written, before its scale and unit. */
export interface Numeral {
  readonly first: number;
  /** The place of the token after it. */
  readonly next: number;
  readonly value: number;
  readonly spelled: boolean;
  readonly grouped: boolean;
  readonly decimals: boolean;
  /** `scale`: an article, a number before a scale only; `unit`: only before a unit or a scale. */
  readonly needs: 'scale' | 'unit' | null;
}

/** The number that begins at a token, in digits or words. */
export function readNumeral(reading: FigureReading, first: number): Numeral | null {
  const known = reading.numerals.get(first);
  if (known !== undefined) return known;
  const numeral = readAt(reading, first);
  reading.numerals.set(first, numeral);
  return numeral;
}

function readAt(reading: FigureReading, first: number): Numeral | null {
  const token = tokenAt(reading.tokens, first);
  if (token.kind === 'digits') return readDigitsAt(reading, first);
  if (token.kind === 'word') return readWordsAt(reading, first);
  return token.kind === 'mark' ? readFractionAt(reading, first) : null;
}

/** "¾", "³⁄₈", and "3/8" before a unit. */
function readFractionAt(reading: FigureReading, first: number): Numeral | null {
  const fraction = readWrittenFraction(reading, first);
  if (!fraction) return null;
  const { value, next } = fraction;
  return { first, next, value, spelled: false, grouped: false, decimals: true, needs: null };
}

function readDigitsAt(reading: FigureReading, first: number): Numeral | null {
  const { tokens, lexicon } = reading;
  const power = readPower(reading, first);
  if (power) {
    const { factor: value, next: end } = power;
    const decimals = value < 1;
    return { first, next: end, value, spelled: false, grouped: false, decimals, needs: null };
  }
  const fraction = readFractionAt(reading, first);
  if (fraction) return fraction;
  let digits = tokenAt(tokens, first).text;
  let next = first + 1;
  if (/^[1-9]\d{0,2}$/u.test(digits)) {
    // "12 000", as in French and Swedish; a fourth group would be a telephone number.
    while (next < first + 4 && isSpacedGroup(reading, next)) digits += tokenAt(tokens, next++).text;
    // "12'400", as in Switzerland.
    while (next < first + 8 && isMarkedGroup(reading, next)) {
      digits += tokenAt(tokens, next + 1).text;
      next += 2;
    }
  }
  const read = readDigits(digits, next > first + 1 ? null : lexicon.decimalComma);
  if (!read) return null;
  // "1½", "1 1/2"
  const part = read.decimals ? null : readFractionAfter(reading, next);
  const half = phraseAt(reading, next, lexicon.andHalf);
  const times = readTimesPower(reading, next);
  const value = read.value + (part?.value ?? (half ? 0.5 : 0));
  return {
    first,
    next: part?.next ?? times?.next ?? half?.next ?? next,
    value: times ? Number((value * times.factor).toPrecision(15)) : value,
    spelled: false,
    grouped: read.grouped || next > first + 1,
    decimals: read.decimals || half !== null || part !== null,
    needs: null,
  };
}

function isSpacedGroup({ tokens, text }: FigureReading, place: number): boolean {
  const token = tokenAt(tokens, place);
  const before = tokenAt(tokens, place - 1);
  return (
    token.kind === 'digits' &&
    /^\d{3}(?:[.,]\d{1,2})?$/u.test(token.text) &&
    token.start === before.end + 1 &&
    /^\d{1,3}$/u.test(before.text) &&
    tokenAt(tokens, place + 1).text !== '-' &&
    /^[ \u00a0\u2009\u202f]$/u.test(text.slice(before.end, token.start))
  );
}

/** An apostrophe and three digits. */
function isMarkedGroup(reading: FigureReading, place: number): boolean {
  if (!/^['’]$/u.test(tokenAt(reading.tokens, place).text)) return false;
  if (!isGlued(reading, place) || !isGlued(reading, place + 1)) return false;
  return /^\d{3}(?:[.,]\d{1,2})?$/u.test(tokenAt(reading.tokens, place + 1).text);
}

function readWordsAt(reading: FigureReading, first: number): Numeral | null {
  const { lexicon, tokens } = reading;
  const part = phraseAt(reading, first, lexicon.unitFractions);
  if (part) {
    const value = lexicon.unitFractions.get(part.phrase) ?? 0;
    return inWords(first, part.next, value, 'unit');
  }
  const cardinal = readCardinal(reading, first);
  if (cardinal) {
    const half = phraseAt(reading, cardinal.next, lexicon.andHalf);
    return half
      ? inWords(first, half.next, cardinal.value + 0.5, null)
      : inWords(first, cardinal.next, cardinal.value, null);
  }
  const { lower } = tokenAt(tokens, first);
  if (lexicon.articles.has(lower)) return inWords(first, first + 1, 1, 'scale');
  if (lexicon.one.has(lower)) return inWords(first, first + 1, 1, 'unit');
  return null;
}

function inWords(first: number, next: number, value: number, needs: Numeral['needs']): Numeral {
  const decimals = !Number.isInteger(value);
  return { first, next, value, spelled: true, grouped: false, decimals, needs };
}
