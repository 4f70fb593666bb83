import type { Locale } from '../../language/index.ts';

const languages = { nl: 'nl-NL', en: 'en-GB' } as const;

/** A number as the language writes it. */
export function formatNumber(value: number, locale: Locale, digits = 0): string {
  return new Intl.NumberFormat(languages[locale], { maximumFractionDigits: digits }).format(value);
}

/** The time of the day. */
export function formatClock(date: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(languages[locale], { hour: '2-digit', minute: '2-digit' }).format(
    date,
  );
}

/** A date in full. */
export function formatDay(date: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(languages[locale], { dateStyle: 'long' }).format(date);
}

/** How large a file is. */
export function formatBytes(bytes: number, locale: Locale): string {
  if (bytes < 1024) return `${formatNumber(bytes, locale)} bytes`;
  if (bytes < 1024 * 1024) return `${formatNumber(bytes / 1024, locale, 1)} KB`;
  return `${formatNumber(bytes / 1024 / 1024, locale, 1)} MB`;
}
