import {
  type DatesPart,
  languagePacks,
  monthNames,
  toNumbers,
  toPhrases,
  toWords,
  weekdayNames,
} from '../../language/index.ts';

/** A text of which no language is told is read in the languages that people are answered in. */
const UNKNOWN = ['nl', 'en'];

/** What relative dates count in. */
export const UNITS = ['day', 'week', 'month', 'year'] as const;

type ListName = {
  [Name in keyof DatesPart]: DatesPart[Name] extends string ? Name : never;
}[keyof DatesPart];

/** Lists of words that white space parts; the others are of phrases. */
const WORDS = new Set<string>([
  'ordinalEnds',
  'quarters',
  'halves',
  'centuries',
  'beforeDecade',
  'decadeEnds',
  'decadeArticles',
  'articlesBeforeYear',
  'notPast',
  'anno',
]);

/** Lists with what tells that digits before it are of a date. */
const NEAR_DIGITS = [
  'months',
  'centuries',
  'quarters',
  'agoBehind',
  'beforeChrist',
  'afterChrist',
  'decadeEnds',
  'unitYears',
];

/** The words of one language that dates are made of, ready for patterns. */
export interface DateWords {
  /** What each list is as part of a pattern; of an empty one what matches nothing. */
  readonly sources: Readonly<Record<string, string>>;
  /** What the words of the lists with numbers stand for, and those of months and weekdays. */
  readonly numbers: Readonly<Record<string, ReadonlyMap<string, number>>>;
  /** First words of a list, by which a pattern that begins with it is found. */
  firstOf(name: string): ReadonlySet<string>;
  /** What dates in digits are told by, among the words behind them. */
  readonly nearDigits: ReadonlySet<string>;
  /** Words that a date may begin with, and what must stand behind them, if no digits. */
  readonly followed: ReadonlyMap<string, ReadonlySet<string>>;
  readonly monthFirst: boolean;
  readonly monthsHaveCapital: boolean;
  readonly yearsStandAlone: boolean;
}

/** The words of a language: those of its pack, and the months that `Intl` knows. */
export function compileWords(language: string | null): DateWords {
  const codes = language === null ? UNKNOWN : [language];
  const parts = codes.flatMap((code) => languagePacks.get(code)?.dates ?? []);
  const lists = new Map<string, readonly string[]>();
  const numbers: Record<string, ReadonlyMap<string, number>> = {
    months: new Map([
      ...codes.flatMap((code) => [...monthNames(code)]),
      ...parts.flatMap((part) => [...toNumbers(part.months)]),
    ]),
    weekdays: new Map(
      codes.flatMap((code) =>
        weekdayNames(code).map((name, day): [string, number] => [name, (day + 6) % 7]),
      ),
    ),
  };
  for (const name of ['ordinals', 'seasons', 'decades', 'days', 'steps', 'nearSteps', 'counts'])
    numbers[name] = new Map(parts.flatMap((part) => [...toNumbers(listOf(part, name))]));
  for (const name of Object.keys(parts[0] ?? {}).filter((key) => !(key in numbers)))
    lists.set(
      name,
      parts.flatMap((part) => [
        ...(WORDS.has(name) ? toWords(listOf(part, name)) : toPhrases(listOf(part, name))),
      ]),
    );
  numbers['units'] = new Map(
    UNITS.flatMap((unit, place) =>
      parts.flatMap((part) =>
        Array.from(toWords(part.units[unit]), (name): [string, number] => [name, place]),
      ),
    ),
  );
  for (const [name, map] of Object.entries(numbers)) lists.set(name, [...map.keys()]);
  lists.set(
    'unitYears',
    parts.flatMap((part) => [...toWords(part.units.year)]),
  );
  const firstOf = (name: string) =>
    new Set((lists.get(name) ?? []).flatMap((phrase) => /^[\p{L}\p{N}]+/u.exec(phrase)?.[0] ?? []));
  const monthsOnly = firstOf('months');
  const unitsOnly = firstOf('units');
  return {
    nearDigits: new Set(NEAR_DIGITS.flatMap((name) => [...firstOf(name)])),
    followed: new Map([
      ...Array.from(firstOf('counts'), (word) => [word, unitsOnly] as const),
      ...Array.from(firstOf('between'), (word) => [word, monthsOnly] as const),
    ]),
    firstOf,
    sources: Object.fromEntries(Array.from(lists, ([name, list]) => [name, alternatives(list)])),
    numbers,
    monthFirst: parts.some(({ monthFirst }) => monthFirst),
    monthsHaveCapital: parts.length > 0 && parts.every((part) => part.monthsHaveCapital),
    yearsStandAlone: parts.length > 0 && parts.every((part) => part.yearsStandAlone),
  };
}

function listOf(part: DatesPart, name: string): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys above are names of lists
  const list = part[name as ListName];
  return typeof list === 'string' ? list : '';
}

/** Words as alternatives, the longest first; no words match nothing. */
function alternatives(list: readonly string[]): string {
  if (list.length === 0) return '(?!)';
  const sorted = list.toSorted((a, b) => b.length - a.length);
  return `(?:${sorted.map(escape).join('|')})`;
}

function escape(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`).replace(/ /gu, String.raw`\s+`);
}
