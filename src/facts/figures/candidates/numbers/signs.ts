import { isGlued, phraseAt, phraseBefore, tokenAt } from '../../../read/index.ts';
import type { FigureReading } from '../../figure-reading.ts';
import { currencyCodes } from '../../words/currencies.ts';
import { currencySigns } from '../../words/symbols.ts';
import { readCardinal } from './cardinals.ts';

/** What stands before a number and is read with it. */
export interface Signs {
  /** `mark` for "-", `word` for "minus". */
  readonly minus: 'mark' | 'word' | null;
  /** The currency of a sign or a code, else null. */
  readonly code: string | null;
  /** The place of the number. */
  readonly next: number;
}

const MINUS: ReadonlySet<string> = new Set('-−–');
/** A minus may follow these without a space: "(-5 °C)", "≈-3". */
const OPENS = /^[([{"“„‘=<>≥≤~≈|:]$/u;

/**
 * A minus and the sign of a currency, in either order: "-€ 45", "€ -45", "min 3", "$5"; null where
 * neither stands there, which is nearly always.
 */
export function readSigns(reading: FigureReading, first: number): Signs | null {
  const { tokens } = reading;
  const { kind } = tokenAt(tokens, first);
  if (kind === 'digits' || kind === 'edge') return null;
  const minus = minusAt(reading, first);
  const place = minus?.next ?? first;
  const sign = currencyAt(reading, place);
  if (minus) return { minus: minus.by, code: sign?.code ?? null, next: sign?.next ?? place };
  if (!sign) return null;
  const isMinus = MINUS.has(tokenAt(tokens, sign.next).text) && isBeforeDigits(reading, sign.next);
  return { minus: isMinus ? 'mark' : null, code: sign.code, next: sign.next + (isMinus ? 1 : 0) };
}

/** "-/-", the minus of Dutch bookkeepers: the place behind it, where an amount follows. */
function keptMinusAt(reading: FigureReading, place: number): number | null {
  const { tokens } = reading;
  if (!MINUS.has(tokenAt(tokens, place).text)) return null;
  const marks = [0, 1, 2].map((at) => tokenAt(tokens, place + at));
  const isKept = marks.every(({ text, gap }, at) =>
    at === 1 ? text === '/' && !gap : MINUS.has(text) && (at === 0 || !gap),
  );
  const next = place + 3;
  if (!isKept) return null;
  const sign = phraseAt(reading, next, currencySigns, 'text');
  return tokenAt(tokens, sign?.next ?? next).kind === 'digits' ? next : null;
}

/** A minus right before a number or a sign of a currency: "-5 °C", "-€ 45". */
export function isMinusAt(reading: FigureReading, place: number): boolean {
  const { tokens } = reading;
  const { text, gap } = tokenAt(tokens, place);
  if (keptMinusAt(reading, place) !== null) return true;
  if (!MINUS.has(text)) return false;
  const before = tokenAt(tokens, place - 1);
  if (!gap && !OPENS.test(before.text)) return false;
  // "4 –10 stuks": a dash between numbers, unless it stands before amounts in a row.
  const isWhole = /^\d{1,4}$/u.test(tokenAt(tokens, place + 1).text);
  if (gap && isWhole && before.kind === 'digits') return false;
  if (isBeforeDigits(reading, place)) return true;
  const sign = phraseAt(reading, place + 1, currencySigns, 'text');
  return isGlued(reading, place + 1) && sign !== null;
}

/** "12 graden onder nul", "40 below zero": the place behind it, or null. */
export function belowNoughtAt(
  reading: FigureReading,
  place: number,
  unit: string | null,
): number | null {
  if (unit !== null && !unit.startsWith('degree') && unit !== '%') return null;
  return phraseAt(reading, place, reading.lexicon.belowNought)?.next ?? null;
}

function isBeforeDigits(reading: FigureReading, place: number): boolean {
  return tokenAt(reading.tokens, place + 1).kind === 'digits' && isGlued(reading, place + 1);
}

function minusAt(
  reading: FigureReading,
  first: number,
): { readonly by: 'mark' | 'word'; readonly next: number } | null {
  if (tokenAt(reading.tokens, first).kind === 'mark') {
    const kept = keptMinusAt(reading, first);
    if (kept !== null) return { by: 'mark', next: kept };
    return isMinusAt(reading, first) ? { by: 'mark', next: first + 1 } : null;
  }
  const word = phraseAt(reading, first, reading.lexicon.minus);
  if (!word || isCalculated(reading, first)) return null;
  // "plus or minus 3" is a margin.
  if (phraseBefore(reading, word.next, reading.lexicon.plusMinus) !== null) return null;
  return { by: 'word', next: word.next };
}

/** "8 min 3", "eight minus three": a sum. */
function isCalculated(reading: FigureReading, first: number): boolean {
  const before = tokenAt(reading.tokens, first - 1);
  if (before.kind === 'digits' || before.text === ')') return true;
  return before.kind === 'word' && readCardinal(reading, first - 1) !== null;
}

/** A sign or a code of a currency right before a number. */
function currencyAt(
  reading: FigureReading,
  first: number,
): { readonly code: string; readonly next: number } | null {
  const { tokens } = reading;
  const token = tokenAt(tokens, first);
  const sign = phraseAt(reading, first, currencySigns, 'text');
  if (sign) return { code: currencySigns.get(sign.phrase) ?? '', next: sign.next };
  if (token.text.length !== 3 || !currencyCodes().has(token.text)) return null;
  const next = tokenAt(tokens, first + 1);
  const isBefore =
    next.kind === 'digits' ||
    (MINUS.has(next.text) && tokenAt(tokens, first + 2).kind === 'digits');
  return isBefore ? { code: token.text, next: first + 1 } : null;
}
