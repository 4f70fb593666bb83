import { join, ofYears } from '../calendar.ts';
import { partOf } from './part.ts';
import { told, yearOf, type DateRow, type Groups, type Told } from './row.ts';

/** A stretch of years is no longer. */
const LONGEST = 500;

/** Years and stretches of them; the last is any number of four digits. */
export const years: readonly DateRow[] = [
  {
    name: 'years between two',
    begins: 'between',
    pattern: '{between} {year1}~(?:{and}|{to}|{dash})~{year2}',
    read: readStretch,
    isBare: true,
    examples: {
      nl: ['De handel bloeide [tussen 1634 en 1637].', '1634-01-01/1637-12-31'],
      en: ['It stood empty [from 1940 to 1946] and later.', '1940-01-01/1946-12-31'],
      de: ['[Zwischen 1920 und 1924] entstand eine Schule.', '1920-01-01/1924-12-31'],
    },
  },
  {
    name: 'years up to another',
    begins: 'digits',
    pattern: '{year1}~(?:{to}|[-–—/])~{year2}',
    read: readStretch,
    isBare: true,
    examples: { nl: ['De oorlog ([1914-1918]) was lang.', '1914-01-01/1918-12-31'] },
  },
  {
    name: 'years up to another in two digits',
    begins: 'digits',
    pattern: String.raw`(?<year>[12]\d{3})[-–/](?<over>\d\d)(?![\d\p{L}%/-])`,
    read: ({ year, over }) => {
      const first = Number(year);
      const last = first - (first % 100) + Number(over);
      return last > first ? told(ofYears(first, last)) : null;
    },
    isBare: true,
    examples: { nl: ['In het seizoen [1987/88] ging het goed.', '1987-01-01/1988-12-31'] },
  },
  {
    name: 'part of a year',
    begins: 'early middle late ordinals',
    pattern: '{part}(?:{of} )?{year}(?!-)',
    read: (groups, words) => {
      const year = yearOf(groups);
      return told(partOf([year, year], groups, words));
    },
    examples: {
      nl: ['[Medio 2019] nam hij de zaak over.', '2019-05-01/2019-08-31'],
      en: ['It was sold in the [first half of 2019].', '2019-01-01/2019-06-30'],
      de: ['[Ende 2018] wurde sie verkauft.', '2018-09-01/2018-12-31'],
    },
  },
  {
    name: 'year',
    begins: "digits '",
    pattern: '{year}',
    read: (groups) => told(ofYears(yearOf(groups))),
    isBare: true,
    examples: {
      nl: ['In [1931] kreeg de pont een motor.', '1931-01-01/1931-12-31'],
      en: ['It was founded in [1868].', '1868-01-01/1868-12-31'],
      de: ['Seit [1933] ist sie aufgelöst.', '1933-01-01/1933-12-31'],
    },
  },
];

function readStretch({ year, year2 }: Groups): Told | null {
  const [first, last] = [Number(year), Number(year2)];
  if (last <= first || last - first > LONGEST) return null;
  return told(join(ofYears(first), ofYears(last)));
}
