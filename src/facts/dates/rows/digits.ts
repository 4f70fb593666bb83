import { fromIso, ofDay, ofYears } from '../calendar.ts';
import type { DateWords } from '../words.ts';
import { told, yearOf, type DateRow, type Groups, type Told } from './row.ts';

/** Days in digits alone. */
export const digits: readonly DateRow[] = [
  {
    name: 'day of an ISO date',
    begins: 'digits',
    pattern: String.raw`(?<iso>[12]\d{3}-\d\d-\d\d)(?![\d-])`,
    read: ({ iso }) => told(fromIso(iso ?? '')),
    examples: { nl: ['Het besluit is van [2019-03-12].', '2019-03-12'] },
  },
  {
    name: 'day of a date in digits',
    begins: 'digits',
    pattern: String.raw`(?<one>\d\d?)(?<sep>[-./])(?<two>\d\d?)\k<sep>{year}`,
    read: readDigits,
    examples: {
      nl: ['Zij trouwden op [7-4-1991].', '1991-04-07'],
      de: ['Das Gesetz gilt ab [01.09.2020] im Land.', '2020-09-01'],
      // The day or the month may come first: no more than the year is sure.
      en: ['The vote was on [3/4/2019] in town.', '2019-01-01/2019-12-31'],
    },
  },
];

function readDigits(groups: Groups, words: DateWords): Told | null {
  const [one, two, year] = [Number(groups['one']), Number(groups['two']), yearOf(groups)];
  if (!words.monthFirst || groups['sep'] !== '/') return told(dayOf(year, two, one));
  const isUnclear = one !== two && one <= 12 && two <= 12;
  if (isUnclear) return told(ofYears(year));
  return told(one > 12 ? dayOf(year, two, one) : dayOf(year, one, two));
}

function dayOf(year: number, month: number, day: number) {
  return month < 1 || month > 12 || day < 1 ? null : ofDay(year, month, day);
}
