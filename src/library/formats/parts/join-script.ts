import { markFormula } from '../formula/marks.ts';
import { joinFraction } from './join-fraction.ts';
import { raise } from './raise.ts';

/** Raised letters that are no exponent: of ordinal numbers, titles, marks of trade and of notes. */
const SUFFIX =
  /^(?:e|de|ste|[eè]me|[eè]re|er|re|nd|nde|rd|st|th|os?|as?|[aºª°]|tm|sm|r|lle|me|gr|[*†‡§¶®©™"'’,.]+)$/iu;
/** One letter, a number before a letter, or both with an operator: what stands for a number. */
const EXPRESSION =
  /^(?:[-−+]?\p{L}|[-−+][\p{L}\p{N}]{2,4}|\p{N}{1,2}\p{Ll}|[-−+]?[\p{L}\p{N}]{1,3}(?:[-−+*/=<>≤≥×·][\p{L}\p{N}]{1,4}){1,3})$/u;
/** What a formula's part stands at. */
const BASE = /(?:\p{N}+(?:[.,]\p{N}+)*|\p{L}+|[)\]])$/u;
/** A small letter by itself; "nº" is none. */
const VARIABLE = /^(?!n)\p{Ll}$/u;
const ONE_LETTER = /(?<![\p{L}\p{N}])\p{L}$/u;
/** As much of a text as its end is told by. */
const END = 40;

/** A text with letters behind it that stand raised or lowered: 10⁶, CO2, 2^n, x_(i+1), 2 1⁄2. */
export function joinScript(all: string, script: string, isRaised: boolean): string {
  const text = script.trim().replace(/\s*([-−+*/=<>≤≥×·])\s*/gu, '$1');
  const end = all.slice(-END);
  const before = all.slice(0, all.length - end.length);
  const fraction = isRaised ? null : joinFraction(all, text);
  if (fraction !== null) return fraction;
  const [base] = BASE.exec(end) ?? [];
  if (base === undefined) return all + (isRaised ? raise(script) : script);
  if (isRaised ? isExponent(text, base) : isIndex(text, end)) {
    const own = text.length === 1 || /^[-−]?\p{N}+$/u.test(text) ? text : `(${text})`;
    const formula = markFormula(`${base}${isRaised ? '^' : '_'}${own}`);
    return before + end.slice(0, end.length - base.length) + formula;
  }
  return all + (isRaised ? raise(script) : script);
}

/** Behind a word it is the mark of a note. */
function isExponent(text: string, base: string): boolean {
  // "e" raises all that stands there.
  if (base === 'e' && /^\p{L}{2,3}$/u.test(text) && !SUFFIX.test(text)) return true;
  const isSuffix = SUFFIX.test(text) && !(VARIABLE.test(base) && /^[aer]$/u.test(text));
  return EXPRESSION.test(text) && !isSuffix && !/\p{L}{3}/u.test(base);
}

/** "a_n", "x_(i+1)", "10_2", but "CO2", "pKa" as everybody writes them. */
function isIndex(text: string, end: string): boolean {
  if (/^\p{N}{1,3}$/u.test(text)) return /\p{N}$/u.test(end);
  return EXPRESSION.test(text) && (ONE_LETTER.test(end) || text.length > 1);
}
