import type { Locale, Localized } from '../language/index.ts';

/** Parts of a date, by how many of them are known: a year, a month of it, a day of that. */
const SHAPE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u;

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

/** "uit juli 2021", "from 5 July 2021". */
export function wordFrom(date: string, locale: Locale): string {
  return from[locale](wordDate(date, locale), SHAPE.exec(date)?.[3] !== undefined);
}
