import type { FigureReading } from '../figures/figure-reading.ts';
import { isGlued, tokenAt } from '../read/index.ts';
import type { Forms } from './forms.ts';

/** Tokens behind digits among which one tells that they are of a date. */
const LOOK_AHEAD = 6;

/** Whether a date may begin there, told by the words behind it: cheaper than to try. */
export function mayBegin(reading: FigureReading, place: number, { words }: Forms): boolean {
  const { tokens } = reading;
  if (isPartOfCode(reading, place)) return false;
  const { kind, text, lower } = tokenAt(tokens, place);
  const next = tokenAt(tokens, place + 1);
  if (kind !== 'digits') {
    const behind = words.followed.get(lower);
    return !behind || next.kind === 'digits' || behind.has(next.lower);
  }
  if (/^(?:[12]\d{3}|\d\d?\.\d\d?\.[12]\d{3})$/u.test(text)) return true;
  if (text.length > 4 || /[.,]/u.test(text)) return false;
  if (/^[-/]$/u.test(next.text)) return true;
  for (let at = place + 1; at <= place + LOOK_AHEAD; at++) {
    if (words.nearDigits.has(tokenAt(tokens, at).lower)) return true;
  }
  return false;
}

/** Digits glued to a hyphen, a point or a slash are the middle of something: "COVID-19", "v2.2019". */
function isPartOfCode(reading: FigureReading, place: number): boolean {
  if (tokenAt(reading.tokens, place).kind !== 'digits' || !isGlued(reading, place)) return false;
  const before = tokenAt(reading.tokens, place - 1);
  if (before.kind === 'word' || /^[@#§_\\=]$/u.test(before.text)) return true;
  return /^[-/.:,+]$/u.test(before.text) && isGlued(reading, place - 1);
}
