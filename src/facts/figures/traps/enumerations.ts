import type { Quantity } from '../quantities.ts';
import { isGlued, type Reading } from '../reading.ts';
import { tokenAt } from '../tokens.ts';

/** A bracket that closes opened no further back than this. */
const BRACKET_TOKENS = 15;

/** "1. …" at the start, "2. Choose …", "b) or 2) …", and whole numbers alone in brackets. */
export function isListNumber(reading: Reading, { first, next, numeral }: Quantity): boolean {
  const { tokens } = reading;
  if (numeral.decimals || numeral.grouped) return false;
  const before = tokenAt(tokens, first - 1);
  const after = tokenAt(tokens, next);
  if (after.text === ')') {
    if (before.text === '(') return true;
    const near = tokens.slice(Math.max(0, first - BRACKET_TOKENS), first);
    return isGlued(reading, next) && !near.some(({ text }) => text === '(');
  }
  if (after.text !== '.' || !isGlued(reading, next) || next + 1 >= tokens.length) return false;
  if (first === 0) return true;
  if (before.text === ';' || (before.text === ':' && numeral.value === 1)) return true;
  return /^[.!?]$/u.test(before.text) && /^\p{Lu}/u.test(tokenAt(tokens, next + 1).text);
}

/** "1° the name; 2° the address": a sign of degrees that numbers a list. */
export function isEnumeration(reading: Reading, { first, next, unit, numeral }: Quantity): boolean {
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
