import { join, ofDay } from '../calendar.ts';
import type { DateWords } from '../words.ts';
import { numberOf, told, yearOf, type DateRow, type Groups, type Told } from './row.ts';

const monthOf = (words: DateWords, name: string | undefined) => numberOf(words, 'months', name);

/** Days with a month in words; first the forms that hold others. */
export const days: readonly DateRow[] = [
  {
    name: 'days of two years',
    begins: 'digits between',
    pattern: '(?:{between} )?{day} {month} {year1}~(?:{to}|{dash}|{and})~{day2} {month2} {year2}',
    read: (groups, words) => {
      const [first, last] = [Number(groups['year']), Number(groups['year2'])];
      const from = ofDay(first, monthOf(words, groups['month']), Number(groups['day']));
      return told(
        join(from, ofDay(last, monthOf(words, groups['month2']), Number(groups['day2']))),
      );
    },
    examples: {
      nl: ['Het duurde [van 3 mei 1940 tot 9 april 1945].', '1940-05-03/1945-04-09'],
    },
  },
  {
    name: 'days of two months',
    begins: 'digits between',
    pattern: '(?:{between} )?{day} {month}~(?:{to}|{dash}|{and})~{day2} {month2},?{inOf} {year}',
    read: (groups, words) => {
      const year = yearOf(groups);
      const first = ofDay(year, monthOf(words, groups['month']), Number(groups['day']));
      return told(
        join(first, ofDay(year, monthOf(words, groups['month2']), Number(groups['day2']))),
      );
    },
    examples: {
      nl: ['De staking duurde [van 12 maart tot 3 april 1998].', '1998-03-12/1998-04-03'],
    },
  },
  {
    name: 'days of one month',
    begins: 'digits between',
    pattern: '(?:{between} )?{day}~(?:{to}|{dash}|{and})~{day2} {month},?(?:{inOf} {year})?',
    read: readTwo,
    examples: {
      nl: ['De markt was [van 3 tot 7 juni 2019] dicht.', '2019-06-03/2019-06-07'],
      en: ['The fair ran [3–7 June 2019].', '2019-06-03/2019-06-07'],
    },
  },
  {
    name: 'days of one month, which comes first',
    begins: 'months between',
    pattern: '(?:{between} )?{month} {day}~(?:{to}|{dash})~{day2}(?!\\d)(?:,? {year})?',
    read: (groups, words) => (words.monthFirst ? readTwo(groups, words) : null),
    examples: { en: ['The fair ran [June 3–7, 2019].', '2019-06-03/2019-06-07'] },
  },
  {
    name: 'day before Christ',
    begins: 'digits',
    pattern: String.raw`{day} {month} (?<years>\d{1,4}) {era}`,
    read: ({ day, month, years, bc }, words) => {
      const year = bc === undefined ? Number(years) : -Number(years);
      return told(ofDay(year, monthOf(words, month), Number(day)));
    },
    examples: { nl: ['Hij stierf op [15 maart 44 v.Chr.] in Rome.', '-0044-03-15'] },
  },
  {
    name: 'day, month and year',
    begins: 'digits',
    pattern: '{day}{inOf} {month},?{inOf} {year}',
    read: readOne,
    examples: {
      nl: ['De brug ging op [12 maart 2019] open.', '2019-03-12'],
      en: ['It opened on the [3rd of May 2006].', '2006-05-03'],
      de: ['Am [3. Oktober 1990] war es so weit.', '1990-10-03'],
    },
  },
  {
    name: 'month, day and year',
    begins: 'months',
    pattern: '{month} {day},? {year}',
    read: (groups, words) => (words.monthFirst ? readOne(groups, words) : null),
    examples: { en: ['The act dates from [May 11, 1973] and still holds.', '1973-05-11'] },
  },
  {
    name: 'day of a year told before',
    begins: 'digits',
    pattern:
      '{day}{inOf} {month}(?:,? (?:(?<that>{thatYear})|(?<recent>{recent})|(?<coming>{coming})))?(?![\\p{L}\\d])',
    read: readOpen,
    examples: {
      nl: ['Het begon in 1637. Op [5 februari] was het voorbij.', '1637-02-05'],
      en: ['It began in 1889; on [4 May] it was over.', '1889-05-04'],
      de: ['Der Bau begann 1862 und am [4. Mai] endete er.', '1862-05-04'],
    },
  },
  {
    name: 'month and day of a year told before',
    begins: 'months',
    pattern: '{month} {day}(?:,? (?<that>{thatYear}))?(?![\\p{L}\\d:.,]\\d)(?! \\p{Ll}+s\\b)',
    read: (groups, words) => (words.monthFirst ? readOpen(groups, words) : null),
    examples: { en: ['It began in 1889. On [September 16] it was over.', '1889-09-16'] },
  },
];

function readOne(groups: Groups, words: DateWords): Told | null {
  return told(ofDay(yearOf(groups), monthOf(words, groups['month']), Number(groups['day'])));
}

function readTwo(groups: Groups, words: DateWords): Told | null {
  const month = monthOf(words, groups['month']);
  const [day, lastDay] = [Number(groups['day']), Number(groups['day2'])];
  if (day >= lastDay) return null;
  if (groups['year'] === undefined && groups['short'] === undefined)
    return { sort: 'open', month, day, lastDay, year: null };
  const year = yearOf(groups);
  return told(join(ofDay(year, month, day), ofDay(year, month, lastDay)));
}

function readOpen({ day, month, that, recent, coming }: Groups, words: DateWords): Told {
  return {
    sort: 'open',
    month: monthOf(words, month),
    day: Number(day),
    lastDay: null,
    year: yearTold({ that, recent, coming }),
  };
}

function yearTold({ that, recent, coming }: Groups): 'that' | 'recent' | 'coming' | null {
  if (that !== undefined) return 'that';
  if (recent !== undefined) return 'recent';
  return coming === undefined ? null : 'coming';
}
