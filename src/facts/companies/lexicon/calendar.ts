import { allMonthNames } from '../../../language/months.ts';

let names: ReadonlySet<string> | undefined;

/** Whether a word, in lower case, is a month, a weekday or a language. */
export function isCalendarOrLanguage(word: string): boolean {
  names ??= new Set([
    ...allMonthNames().keys(),
    ...['nl', 'en'].flatMap((language) => weekdays(language).concat(languages(language))),
  ]);
  return names.has(word);
}

function weekdays(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2020, 1, day)).toLowerCase());
}

/** Languages that news texts name; `Intl` has no list of all. */
const CODES =
  'nl en de fr es it pt sv da nb fi pl ru uk cs hu ro bg el tr ar he fa hi bn ur zh ja ko vi th id ms sw af fy lb ga cy eu ca la';

function languages(language: string): string[] {
  const display = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
  return CODES.split(' ').flatMap((code) => display.of(code)?.toLowerCase() ?? []);
}
