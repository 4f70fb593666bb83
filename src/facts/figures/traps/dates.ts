import { allMonthNames } from '../../../language/months.ts';
import { phraseAt, type Reading } from '../reading.ts';
import { tokenAt, type Token } from '../tokens.ts';

let weekdays: ReadonlySet<string> | undefined;

/** Whether digits are the day, or the year, of a date that a month or a weekday tells. */
export function isInDate(reading: Reading, place: number): boolean {
  const { tokens } = reading;
  const { text } = tokenAt(tokens, place);
  if (!/^\d{1,2}$/u.test(text)) return /^\d{4}$/u.test(text) && isMonthBefore(reading, place);
  if (Number(text) < 1 || Number(text) > 31) return false;
  return (
    isMonthBefore(reading, place) ||
    dayNames().has(tokenAt(tokens, place - 1).lower) ||
    isMonthAfter(reading, place + 1)
  );
}

/** "12 mei", "12 en 13 mei", "3–5 March", "3. Oktober". */
function isMonthAfter(reading: Reading, first: number): boolean {
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

function isMonthBefore(reading: Reading, place: number): boolean {
  const before = tokenAt(reading.tokens, place - 1);
  if (/^[.,]$/u.test(before.text)) return isMonth(reading, place - 2);
  return isMonth(reading, place - 1);
}

/** Whether a word is a month there; small letters do in languages that write months so. */
function isMonth({ tokens, language }: Reading, place: number): boolean {
  const token: Token = tokenAt(tokens, place);
  if (token.kind !== 'word' || !allMonthNames().has(token.lower)) return false;
  return language !== 'en' || /^\p{Lu}/u.test(token.text);
}

function dayNames(): ReadonlySet<string> {
  weekdays ??= new Set(
    ['nl', 'en', 'de', 'fr', 'es', 'sv', 'da'].flatMap((language) => {
      const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
      return Array.from({ length: 7 }, (_, day) =>
        format.format(Date.UTC(2021, 0, 3 + day)).toLowerCase(),
      );
    }),
  );
  return weekdays;
}
