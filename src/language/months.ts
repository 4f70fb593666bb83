/** Languages whose month names are recognised in dates. */
const LANGUAGES = ['nl', 'en', 'de', 'fr', 'es', 'sv', 'da'];

let names: ReadonlyMap<string, number> | undefined;

/** Month names, long and short, lower case and without dot → number of the month, from 1. */
export function allMonthNames(): ReadonlyMap<string, number> {
  names ??= new Map(LANGUAGES.flatMap(monthNames));
  return names;
}

function monthNames(language: string): [string, number][] {
  return (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, place): [string, number] => [
      format
        .format(Date.UTC(2020, place, 15))
        .toLowerCase()
        .replace(/\.$/u, ''),
      place + 1,
    ]);
  });
}
