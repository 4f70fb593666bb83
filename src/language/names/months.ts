import { languagePacks } from '../packs/index.ts';

let all: ReadonlyMap<string, number> | undefined;
const known = new Map<string, ReadonlyMap<string, number>>();

/** Month names of all languages, long and short, lower case and without dot → number of the month, from 1. */
export function allMonthNames(): ReadonlyMap<string, number> {
  all ??= new Map([...languagePacks.keys()].toReversed().flatMap((code) => [...monthNames(code)]));
  return all;
}

/** Month names of one language. */
export function monthNames(language: string): ReadonlyMap<string, number> {
  const found = known.get(language);
  if (found) return found;
  const names = new Map((['long', 'short'] as const).flatMap((form) => namesIn(language, form)));
  known.set(language, names);
  return names;
}

function namesIn(language: string, month: 'long' | 'short'): [string, number][] {
  const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, place): [string, number] => [
    format
      .format(Date.UTC(2020, place, 15))
      .toLowerCase()
      .replace(/\.$/u, ''),
    place + 1,
  ]);
}

/** Names of the days of the week in one language, lower case. */
export function weekdayNames(language: string): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) =>
    format.format(Date.UTC(2021, 0, 3 + day)).toLowerCase(),
  );
}
