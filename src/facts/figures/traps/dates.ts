import { isDuration } from '../candidates/candidate.ts';
import type { Quantity } from '../candidates/numbers/quantity.ts';
import type { FigureReading } from '../figure-reading.ts';
import { phraseAt, tokenAt } from '../../read/index.ts';
import { weights, type Case, type Row } from './row.ts';

/** Days and years that a month or a day of the week tells. */
export const dates: readonly Row[] = [
  {
    name: 'date',
    weight: weights.trap,
    test: isDate,
  },
];

function isDate({ reading, candidate: { first, next, quantities }, isHeir }: Case): boolean {
  const [low, high] = quantities;
  // "the night of 4 op 5 maart"
  if (!low) return isInDate(reading, next - 1);
  // "87 procent in mei, in juni 82": a day would stand before its month.
  const isLeft = isHeir && !reading.lexicon.monthsHaveCapital;
  if (isLeft || isOfMeasure(reading, low)) return isMonthAfter(reading, first + 1);
  return isInDate(reading, first) || (high !== undefined && isInDate(reading, high.first));
}

/**
 * "verwacht voor januari 22 euro", "bleef maandag 28 procent thuis": what a number is of tells more
 * than the month before it; hours, and what may follow a day ("July 4 weekend"), do not.
 */
function isOfMeasure({ lexicon }: FigureReading, { numeral, next, unit, sort }: Quantity): boolean {
  if (sort === null || unit === null || next === numeral.next || unit === 'hour') return false;
  return !isDuration(unit) || !lexicon.monthsHaveCapital;
}

/** Whether digits are the day, or the year, of a date that a month or a weekday tells. */
function isInDate(reading: FigureReading, place: number): boolean {
  const { tokens, lexicon } = reading;
  const { text, kind } = tokenAt(tokens, place);
  if (kind !== 'digits') return false;
  if (!/^\d{1,2}$/u.test(text)) return /^\d{4}$/u.test(text) && isMonthBefore(reading, place);
  if (Number(text) < 1 || Number(text) > 31) return false;
  return (
    isMonthBefore(reading, place) ||
    lexicon.weekdays.has(tokenAt(tokens, place - 1).lower) ||
    isMonthAfter(reading, place + 1)
  );
}

/** "12 mei", "12 en 13 mei", "3–5 March", "3. Oktober". */
function isMonthAfter(reading: FigureReading, first: number): boolean {
  const { tokens, lexicon } = reading;
  let place = first;
  for (let days = 0; days < 4; days++) {
    const token = tokenAt(tokens, place);
    if (isMonth(reading, place)) return true;
    if (token.text === '.' && isMonth(reading, place + 1)) return true;
    const link = phraseAt(reading, place, lexicon.dateLinks);
    const next = link?.next ?? (/^[-–,/]$/u.test(token.text) ? place + 1 : place);
    if (next === place || !/^\d{1,2}$/u.test(tokenAt(tokens, next).text)) return false;
    place = next + 1;
  }
  return false;
}

function isMonthBefore(reading: FigureReading, place: number): boolean {
  const before = tokenAt(reading.tokens, place - 1);
  if (/^[.,]$/u.test(before.text)) return isMonth(reading, place - 2);
  return isMonth(reading, place - 1);
}

/** Whether a word is a month there; small letters do in languages that write months so. */
function isMonth({ tokens, lexicon }: FigureReading, place: number): boolean {
  const { kind, lower, text } = tokenAt(tokens, place);
  if (kind !== 'word' || !lexicon.months.has(lower)) return false;
  return !lexicon.monthsHaveCapital || /^\p{Lu}/u.test(text);
}
