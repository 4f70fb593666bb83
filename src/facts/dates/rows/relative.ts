import { type DateWords, UNITS } from '../words.ts';
import { numberOf, type DateRow, type Groups, type Told } from './row.ts';

/** Dates that are counted from when the source was written; the examples' is Wednesday 2023-05-17. */
export const relative: readonly DateRow[] = [
  {
    name: 'day beside the source’s',
    begins: 'days',
    pattern: String.raw`(?<day>{days})(?!\p{L})`,
    read: ({ day }, words) => {
      return { sort: 'step', unit: 'day', count: numberOf(words, 'days', day) };
    },
    examples: { nl: ['[Gisteren] besloot de raad het.', '2023-05-16'] },
  },
  {
    name: 'week, month or year beside the source’s',
    begins: 'steps',
    pattern: '{step} {unit}',
    read: (groups, words) => {
      const unit = unitOf(groups, words);
      return unit === 'day' ? null : step(unit, numberOf(words, 'steps', groups['step']));
    },
    examples: {
      nl: ['[Vorige week] kwamen er veel.', '2023-05-08/2023-05-14'],
      en: ['[Last month] it was announced.', '2023-04-01/2023-04-30'],
      de: ['[Letztes Jahr] stand es still.', '2022-01-01/2022-12-31'],
    },
  },
  {
    name: 'month of a year beside the source’s',
    begins: 'months',
    pattern: '{month} {step} {unit}',
    read: (groups, words) => {
      if (unitOf(groups, words) !== 'year') return null;
      const count = numberOf(words, 'steps', groups['step']);
      return {
        sort: 'step',
        unit: 'year',
        count,
        month: numberOf(words, 'months', groups['month']),
      };
    },
    examples: {
      nl: ['In [maart vorig jaar] kwam er een dak.', '2022-03-01/2022-03-31'],
      en: ['It opened in [March last year].', '2022-03-01/2022-03-31'],
    },
  },
  {
    name: 'season or weekday beside the source’s',
    begins: 'steps nearSteps',
    pattern: String.raw`(?:{step}|(?<near>{nearSteps})) (?:{season}|(?<weekday>{weekdays})(?!\p{L}))`,
    read: ({ step: far, near, season, weekday }, words) => {
      const count =
        far === undefined ? numberOf(words, 'nearSteps', near) : numberOf(words, 'steps', far);
      return {
        sort: 'near',
        season: season === undefined ? null : numberOf(words, 'seasons', season),
        weekday: weekday === undefined ? null : numberOf(words, 'weekdays', weekday),
        count,
      };
    },
    examples: {
      nl: ['[Afgelopen vrijdag] ging het dicht.', '2023-05-12'],
      en: ['[Last summer] it was closed.', '2022-06-01/2022-08-31'],
    },
  },
  {
    name: 'so many ago',
    begins: 'counts digits',
    pattern: String.raw`(?<count>{counts}|\d{1,3}) {unit} {agoBehind}(?!\p{L})`,
    read: readAgo,
    examples: {
      nl: ['[Drie jaar geleden] ging het niet door.', '2020-01-01/2020-12-31'],
      en: ['[Two days ago] it was closed.', '2023-05-15'],
    },
  },
  {
    name: 'ago so many',
    begins: 'agoBefore',
    pattern: String.raw`{agoBefore} (?<count>{counts}|\d{1,3}) {unit}`,
    read: readAgo,
    examples: { de: ['[Vor zwei Jahren] wurde sie verkauft.', '2021-01-01/2021-12-31'] },
  },
];

function readAgo(groups: Groups, words: DateWords): Told | null {
  const { count = '' } = groups;
  const many = /^\d/u.test(count) ? Number(count) : numberOf(words, 'counts', count);
  return step(unitOf(groups, words), -many);
}

function unitOf({ unit }: Groups, words: DateWords) {
  return UNITS[numberOf(words, 'units', unit)];
}

function step(unit: (typeof UNITS)[number] | undefined, count: number): Told | null {
  return unit && Number.isFinite(count) ? { sort: 'step', unit, count } : null;
}
