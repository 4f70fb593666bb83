import { ofYears, toDay, type Span } from '../calendar.ts';
import { numberOf, type Groups } from './row.ts';
import type { DateWords } from '../words.ts';

/** Months and years of a part: "early 1980" is up to April, "the early 1980s" up to 1983. */
const MONTHS = { early: [1, 4], middle: [5, 8], late: [9, 12] } as const;
const OF_TEN = { early: [0, 3], middle: [3, 6], late: [7, 9] } as const;
const OF_HUNDRED = { early: [0, 32], middle: [33, 65], late: [66, 99] } as const;
const HALVES = 2;

/** The part of some years that a pattern told by `{part}`, or all of them; null where it is none. */
export function partOf(
  [first, last]: readonly [first: number, last: number],
  groups: Groups,
  words: DateWords,
): Span | null {
  const length = last - first + 1;
  if (groups['first'] !== undefined) return halfOf(first, length, groups, words);
  const part = (['early', 'middle', 'late'] as const).find((name) => groups[name] !== undefined);
  if (!part) return ofYears(first, last);
  if (length === 1) {
    const [from, to] = MONTHS[part];
    return { from: toDay(first, from, 1), to: toDay(first, to, part === 'early' ? 30 : 31) };
  }
  const [from, to] = length === 10 ? OF_TEN[part] : OF_HUNDRED[part];
  return ofYears(first + from, first + to);
}

function halfOf(first: number, length: number, { first: nth }: Groups, words: DateWords) {
  const half = numberOf(words, 'ordinals', nth);
  if (half > HALVES) return null;
  if (length === 1) {
    return half === 1
      ? { from: toDay(first, 1, 1), to: toDay(first, 6, 30) }
      : { from: toDay(first, 7, 1), to: toDay(first, 12, 31) };
  }
  const start = first + ((half - 1) * length) / HALVES;
  return ofYears(start, start + length / HALVES - 1);
}
