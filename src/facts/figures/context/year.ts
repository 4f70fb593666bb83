import { isCoordinator } from '../../../language/index.ts';
import { isVerb } from '../../companies/known-words.ts';
import { followsNoun } from '../candidates/counted.ts';
import { readQuantity } from '../candidates/numbers/quantities.ts';
import { phraseAt, phraseBefore, tokenAt } from '../../read/index.ts';
import type { FigureReading } from '../figure-reading.ts';
import type { Found, Sentence } from '../found.ts';
import { isYear } from '../traps/years.ts';

/** A year, and the place of its token. */
export interface Year {
  readonly value: number;
  readonly place: number;
}

/** The one year of a sentence; of several none is certain. */
export function findYear(years: readonly Year[]): Year | null {
  const [year] = years;
  return year && years.every(({ value }) => value === year.value) ? year : null;
}

/** Years stand so close behind their figure: "94 procent in 2012". */
const TOKENS_BEHIND = 3;

/**
 * Of several years of a sentence that of a figure: the one right behind it, or the last before it with no
 * mark and no other figure between: "in 1992 was het 160 ton, in 2014 nog 75 ton".
 */
export function findOwnYear(
  { tokens, lexicon, language }: FigureReading,
  years: readonly Year[],
  { candidate: { first, next } }: Found,
  all: readonly Found[],
): number | null {
  const behind = years.find(({ place }) => place >= next);
  const isBehind =
    behind !== undefined &&
    behind.place < next + TOKENS_BEHIND &&
    lexicon.prepositions.has(tokenAt(tokens, behind.place - 1).lower) &&
    // "In 2024 was het 4 procent en in 2025 5 procent": the second year is the next figure's.
    !tokens
      .slice(next, behind.place)
      .some(({ kind, lower }) => kind === 'mark' || isCoordinator(lower, language));
  if (isBehind) return behind.value;
  const before = years.findLast(({ place }) => place < first);
  const other = years.find(({ place }) => before && place < before.place);
  if (!before || (other && before.place - other.place < TOKENS_BEHIND)) return null;
  const isParted = tokens.slice(before.place, first).some(({ kind }) => kind === 'mark');
  const isOfOther = all.some(
    ({ candidate }) => candidate.first > before.place && candidate.next <= first,
  );
  return isParted || isOfOther ? null : before.value;
}

/** The years of a sentence in their order; one that is compared with is none. */
export function findYears(reading: FigureReading, { first, next }: Sentence): Year[] {
  const years: Year[] = [];
  for (let place = first; place < next; place++) {
    const { kind, text } = tokenAt(reading.tokens, place);
    if (kind !== 'digits' || !/^(?:1[5-9]|20)\d{2}$/u.test(text)) continue;
    const quantity = readQuantity(reading, place);
    if (!quantity || quantity.sort !== null || !isYear(reading, quantity)) continue;
    const isSure = phraseBefore(reading, place, reading.lexicon.beforeYear) !== null;
    if (phraseBefore(reading, place, reading.lexicon.baseYears) !== null) continue;
    if (phraseAt(reading, place + 1, reading.lexicon.begun) !== null) continue;
    if (isSpan(reading, place)) continue;
    // "Around 1960 lived": nothing is counted.
    const isCounted = () =>
      followsNoun(reading, place + 1) &&
      !isVerb(tokenAt(reading.tokens, place + 1).lower, reading.language);
    if (isSure || !isCounted()) years.push({ value: quantity.value, place });
  }
  return years;
}

/** Whether a year opens or ends a season of two, which is of neither: "2022-23", "2022/2023". */
function isSpan({ text, tokens }: FigureReading, place: number): boolean {
  const { start, end } = tokenAt(tokens, place);
  const [before, after] = [text.slice(Math.max(0, start - 5), start), text.slice(end, end + 5)];
  return /^[-–/](?:\d{2}|\d{4})(?!\d)/u.test(after) || /(?<!\d)\d{4}[-–/]$/u.test(before);
}
