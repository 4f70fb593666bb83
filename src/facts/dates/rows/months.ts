import { ofMonths, ofSeason } from '../calendar.ts';
import type { DateWords } from '../words.ts';
import { numberOf, told, yearOf, type DateRow, type Groups, type Told } from './row.ts';

const monthOf = (words: DateWords, name: string | undefined) => numberOf(words, 'months', name);

/** Months, quarters and seasons. */
export const months: readonly DateRow[] = [
  {
    name: 'months of two years',
    begins: 'months between',
    pattern: '(?:{between} )?{month} {year1}~(?:{to}|{dash}|{and})~{month2} {year2}',
    read: (groups, words) => {
      const [first, last] = [Number(groups['year']), Number(groups['year2'])];
      const [from, to] = [monthOf(words, groups['month']), monthOf(words, groups['month2'])];
      return first < last || (first === last && from < to)
        ? told(ofMonths(first, from, to, last))
        : null;
    },
    examples: {
      nl: ['De bouw duurde [van maart 2003 tot juli 2018].', '2003-03-01/2018-07-31'],
    },
  },
  {
    name: 'months of one year',
    begins: 'months between',
    pattern: '(?:{between} )?{month}~(?:{to}|{dash}|{and})~{month2},?{inOf} {year}',
    read: (groups, words) => {
      const [from, to] = [monthOf(words, groups['month']), monthOf(words, groups['month2'])];
      return from < to ? told(ofMonths(yearOf(groups), from, to)) : null;
    },
    examples: {
      en: ['It lasted [from March to May 1912].', '1912-03-01/1912-05-31'],
      nl: ['In [mei en juni 2018] viel geen regen.', '2018-05-01/2018-06-30'],
    },
  },
  {
    name: 'part of a month',
    begins: 'early middle late',
    pattern: '{part}{month},?{inOf} {year}',
    read: (groups, words) => {
      const { from, to } = ofMonths(yearOf(groups), monthOf(words, groups['month']));
      if (groups['early'] !== undefined) return told({ from, to: from + 9 });
      if (groups['late'] !== undefined) return told({ from: from + 19, to });
      return groups['middle'] === undefined ? null : told({ from: from + 9, to: from + 19 });
    },
    examples: { nl: ['[Begin mei 2018] kwam de regen.', '2018-05-01/2018-05-10'] },
  },
  {
    name: 'month and year',
    begins: 'months',
    pattern: '{month},?{inOf} {year}',
    read: readMonth,
    examples: {
      nl: ['Na de vloed van [februari 1953] lag alles stil.', '1953-02-01/1953-02-28'],
      en: ['The rule dates from [June of 2014].', '2014-06-01/2014-06-30'],
      de: ['Sie wurde im [März 1862] gegründet.', '1862-03-01/1862-03-31'],
    },
  },
  {
    name: 'month of a year told before',
    begins: 'months',
    pattern: '{month} {thatYear}(?!\\p{L})',
    read: ({ month }, words) => {
      return { sort: 'open', month: monthOf(words, month), day: null, lastDay: null, year: 'that' };
    },
    examples: {
      nl: ['Het begon in 1637. In [april van dat jaar] hield het op.', '1637-04-01/1637-04-30'],
    },
  },
  {
    name: 'quarter with a letter',
    begins: 'quarter',
    pattern: String.raw`[qk](?<quarter>[1-4])(?:,?\s*|{inOf} ){year}`,
    read: readQuarter,
    examples: { en: ['In [Q3 2021] it lost money.', '2021-07-01/2021-09-30'] },
  },
  {
    name: 'quarter in words',
    begins: 'ordinals digits',
    pattern: '{ordinal} {quarters}{inOf} {year}',
    read: ({ ordinal, nth, ...rest }, words) => {
      const quarter = String(nth ?? numberOf(words, 'ordinals', ordinal));
      return readQuarter({ ...rest, quarter });
    },
    examples: {
      nl: ['In het [tweede kwartaal van 2008] lag het stil.', '2008-04-01/2008-06-30'],
      de: ['Im [2. Quartal 2008] stand alles still.', '2008-04-01/2008-06-30'],
    },
  },
  {
    name: 'season',
    begins: 'seasons',
    pattern: String.raw`{season}{inOf} (?<year>[12]\d{3})(?<over>[-–/](?:\d{4}|\d\d)(?!\d))?(?![\d\p{L}%])`,
    read: ({ season, year, over }, words) => {
      const [part, first] = [numberOf(words, 'seasons', season), Number(year)];
      return over !== undefined && part !== 4 ? null : told(ofSeason(first, part));
    },
    examples: {
      nl: ['In het [najaar van 2011] kwam er een winkel.', '2011-09-01/2011-11-30'],
      en: ['It was sold in the [summer of 1911].', '1911-06-01/1911-08-31'],
      de: ['Im [Winter 1890/91] war es kalt.', '1890-12-01/1891-02-28'],
    },
  },
];

function readMonth(groups: Groups, words: DateWords): Told | null {
  return told(ofMonths(yearOf(groups), monthOf(words, groups['month'])));
}

function readQuarter(groups: Groups): Told | null {
  const quarter = Number(groups['quarter']);
  if (!(quarter >= 1 && quarter <= 4)) return null;
  return told(ofMonths(yearOf(groups), quarter * 3 - 2, quarter * 3));
}
