import { toIso, type TimeSpan } from '../../facts/index.ts';
import type { Locale, Localized } from '../../language/index.ts';

/** Parts of a date, by how many of them are known: a year, a month of it, a day of that. */
const SHAPE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u;

const DAY = 86_400_000;

/** How a source is said to be from its date: "uit juli 2021", "van 5 juli 2021". */
const from: Localized<(date: string, isDay: boolean) => string> = {
  nl: (date, isDay) => `${isDay ? 'van' : 'uit'} ${date}`,
  en: (date) => `from ${date}`,
};

/** A date of ISO 8601 as people write it, as precise as it is: "2021-07" → "juli 2021". */
export function wordDate(date: string, locale: Locale): string {
  const [, year, month, day] = SHAPE.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(moment);
}

/** A stretch of time as people write it: "2020", "april 2023", "8–14 mei 2023". */
export function wordSpan(span: TimeSpan, locale: Locale): string {
  const [first, last] = [toIso(span.from), toIso(span.to)];
  if (first === last) return wordDate(first, locale);
  const isWhole =
    first.endsWith('-01') && new Date(Date.parse(`${last}T00:00Z`) + DAY).getUTCDate() === 1;
  if (isWhole && first.slice(0, 7) === last.slice(0, 7)) return wordDate(first.slice(0, 7), locale);
  const isYear = isWhole && first.endsWith('-01-01') && last.endsWith('-12-31');
  if (isYear && first.slice(0, 4) === last.slice(0, 4)) return first.slice(0, 4);
  return new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).formatRange(Date.parse(`${first}T00:00Z`), Date.parse(`${last}T00:00Z`));
}

/** "uit juli 2021", "from 5 July 2021". */
export function wordFrom(date: string, locale: Locale): string {
  return from[locale](wordDate(date, locale), SHAPE.exec(date)?.[3] !== undefined);
}
