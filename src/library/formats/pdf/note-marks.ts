import { RAISED_DIGITS } from '../../../language/index.ts';
import type { Line } from './types.ts';

/** What stands before a note: the number or sign that the text refers to it by. */
const NOTE_MARK = /^\s*(?:[⁰¹²³⁴-⁹]{1,3}|\d{1,3}[.)]?(?=\s*[\p{Lu}"'“‘])|[*†‡§])\s*/u;
const RAISED = /(?<![⁻⁺⁰¹²³⁴-⁹])[⁰¹²³⁴-⁹]+/gu;
/** Behind these a raised figure is an exponent: m², km³, 10⁶, 3², x². */
const EXPONENT_BASE =
  /(?:^|[\s\d])(?:[kcdmh]?m)$|(?:^|[^\d.,])(?:10|\d)$|(?:^|[^\p{L}\p{N}'’])[b-np-tvwxz]$/u;

/** Whether a note begins with the line. */
export function startsNote({ text }: Line): boolean {
  return NOTE_MARK.test(text);
}

/** A note's text without the mark before it. */
export function withoutMark(text: string): string {
  return text.replace(NOTE_MARK, '');
}

/** The numbers of the notes that begin with these lines. */
export function numbersOf(lines: readonly Line[]): string[] {
  return lines.flatMap(({ text }) => {
    const mark = NOTE_MARK.exec(text)?.[0] ?? '';
    const number = lower(mark).replace(/\D+/gu, '');
    return number === '' ? [] : [number];
  });
}

/** The text without the raised numbers that refer to one of these notes: 12%³ is 12%. */
export function withoutReferences(text: string, notes: ReadonlySet<string>): string {
  return text.replace(RAISED, (raised, at: number) => {
    const isReference = notes.has(lower(raised)) && !EXPONENT_BASE.test(text.slice(0, at));
    return isReference ? '' : raised;
  });
}

function lower(raised: string): string {
  return Array.from(raised, (letter) => {
    const digit = RAISED_DIGITS.indexOf(letter);
    return digit === -1 ? letter : String(digit);
  }).join('');
}
