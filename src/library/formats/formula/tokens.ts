import { bracketOf, isBetween, plain } from './signs.ts';
import type { Formula, Symbol } from './types.ts';

const TOKEN = /\p{N}+(?:[.,]\p{N}+)*|\p{L}\p{M}*|\s+|[′″‴]+|./gsu;
const WORD_TOKEN = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+|\s+|[′″‴]+|./gsu;

/** Text of a formula in which each letter stands for something, or (`areWords`) letters make names. */
export function toTokens(text: string, { areWords = false } = {}): Formula[] {
  return Array.from(plain(text).matchAll(areWords ? WORD_TOKEN : TOKEN), ([token]) =>
    toSymbol(token),
  );
}

/** One letter, number or operator, by what it looks like. */
export function toSymbol(text: string): Symbol {
  if (/^\s*$/u.test(text)) return { kind: 'symbol', role: 'words', text };
  if (/^[\p{N}.,]*\p{N}$/u.test(text)) return { kind: 'symbol', role: 'number', text };
  const isName = /\p{L}/u.test(text) && bracketOf(text) === null && !isBetween(text);
  return { kind: 'symbol', role: isName || /^[∞…⋯]$/u.test(text) ? 'name' : 'operator', text };
}

/** Text that is no formula. */
export function toWords(text: string): Symbol {
  return { kind: 'symbol', role: 'words', text: plain(text).replace(/\s+/gu, ' ') };
}
