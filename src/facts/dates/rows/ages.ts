import { join, ofYears, type Span } from '../calendar.ts';
import type { DateWords } from '../words.ts';
import { partOf } from './part.ts';
import { numberOf, told, type DateRow, type Groups, type Told } from './row.ts';

/** Decades, centuries and years before Christ. */
export const ages: readonly DateRow[] = [
  {
    name: 'decade in digits behind a word',
    begins: 'early middle late ordinals beforeDecade',
    pattern: String.raw`{part}?{beforeDecade} ['’‘]?(?<tens>\d0|[12]\d\d0)(?!\d){ofCentury}`,
    read: readDecade,
    examples: { nl: ['[Begin jaren 80] kwam er een brug.', '1980-01-01/1983-12-31'] },
  },
  {
    name: 'decade in words behind a word',
    begins: 'early middle late ordinals beforeDecade',
    pattern: String.raw`{part}?{beforeDecade} (?<name>{decades})(?!\p{L}){ofCentury}`,
    read: readDecade,
    examples: {
      nl: ['In de [jaren zestig van de negentiende eeuw] kwam er stoom.', '1860-01-01/1869-12-31'],
    },
  },
  {
    name: 'decade in four digits',
    begins: "early middle late ordinals digits '",
    pattern: String.raw`{part}?(?:{of} )?['’‘]?(?<tens>[12]\d\d0){decadeEnds}(?: {unitYears})?(?!\p{L})`,
    read: readDecade,
    examples: {
      en: ['In the [late 1990s] it bought machines.', '1997-01-01/1999-12-31'],
      de: ['[Mitte der 1990er Jahre] war sie groß.', '1993-01-01/1996-12-31'],
    },
  },
  {
    // "In her eighties" and "in his 80s" are ages.
    name: 'decade in two digits behind an article',
    begins: "early middle late ordinals digits '",
    pattern: String.raw`(?<={decadeArticles}\s+){part}?['’‘]?(?<tens>\d0){decadeEnds}(?: {unitYears})?(?!\p{L})`,
    read: readDecade,
    examples: {
      en: ['In the [early 80s] it was sold.', '1980-01-01/1983-12-31'],
      de: ['In den [70er Jahren] wurde es erneuert.', '1970-01-01/1979-12-31'],
    },
  },
  {
    name: 'decade in words behind an article',
    begins: 'early middle late ordinals decades',
    pattern: String.raw`(?<={decadeArticles}\s+){part}?(?<name>{decades})(?: {unitYears})?(?!\p{L}){ofCentury}`,
    read: readDecade,
    examples: {
      en: ['It burned in the [thirties of the 18th century].', '1730-01-01/1739-12-31'],
    },
  },
  {
    name: 'decade before a word',
    begins: 'early middle late ordinals digits',
    pattern: String.raw`{part}?(?<tens>\d0){decadeEnds} {unitYears}(?!\p{L})`,
    read: readDecade,
    examples: { de: ['[Ende der 80er Jahre] fiel sie.', '1987-01-01/1989-12-31'] },
  },
  {
    name: 'two centuries',
    begins: 'digits ordinals',
    pattern: String.raw`(?<nth>\d\d?){ordinalEnds}~(?:{and}|{to}|{dash})~(?<nth2>\d\d?){ordinalEnds} {centuries}(?!\p{L})`,
    read: ({ nth, nth2 }) => told(join(centuryOf(Number(nth)), centuryOf(Number(nth2)))),
    examples: { nl: ['In de [16e en 17e eeuw] groeide de stad.', '1501-01-01/1700-12-31'] },
  },
  {
    name: 'century',
    begins: 'early middle late ordinals digits',
    pattern: String.raw`{part}?(?:{of} )?{ordinal}[\s-]+{centuries}(?!\p{L})(?: {era})?`,
    read: readCentury,
    examples: {
      nl: ['Het stamt uit de [1e eeuw voor Christus].', '-0100-01-01/-0001-12-31'],
      en: ['It dates from the [early 17th century].', '1601-01-01/1633-12-31'],
      de: ['Es stammt aus dem [19. Jahrhundert].', '1801-01-01/1900-12-31'],
    },
  },
  {
    name: 'years of an era',
    begins: 'digits between',
    pattern: String.raw`(?:{between} )?(?<years>\d{1,4})~(?:{to}|{and}|{dash})~(?<years2>\d{1,4}) {era}`,
    read: ({ years, years2, bc }) => {
      const sign = bc === undefined ? 1 : -1;
      return told(join(ofYears(sign * Number(years)), ofYears(sign * Number(years2))));
    },
    examples: { en: ['The war of [58–50 BC] was long.', '-0058-01-01/-0050-12-31'] },
  },
  {
    name: 'year of an era',
    begins: 'digits',
    pattern: String.raw`(?<years>\d{1,4}) {era}(?!\p{L})`,
    read: ({ years, bc }) =>
      Number(years) === 0 ? null : told(ofYears(bc === undefined ? Number(years) : -Number(years))),
    examples: {
      nl: ['Hij stak in [49 v.Chr.] de rivier over.', '-0049-01-01/-0049-12-31'],
      en: ['Rome burned in [64 AD] or later.', '0064-01-01/0064-12-31'],
    },
  },
  {
    name: 'year behind its era',
    begins: 'anno',
    pattern: String.raw`{anno} (?<years>\d{1,4})(?![\d\p{L}])`,
    read: ({ years }) => told(ofYears(Number(years))),
    examples: { en: ['The hill fell silent in [AD 79].', '0079-01-01/0079-12-31'] },
  },
];

function readDecade(groups: Groups, words: DateWords): Told | null {
  const { tens, name } = groups;
  const named = name === undefined ? Number(tens) : numberOf(words, 'decades', name);
  const first = named >= 1000 ? named : startOf(named, groups, words);
  // "The 1800s" are a century, "the 2000s" a decade.
  const isCentury = tens !== undefined && first % 100 === 0 && first < 2000;
  return told(partOf([first, first + (isCentury ? 99 : 9)], groups, words));
}

/** The first year of a decade: of the century that is told, or of the last that it may be of. */
function startOf(decade: number, { ordinal, nth }: Groups, words: DateWords): number {
  const century = nth === undefined ? numberOf(words, 'ordinals', ordinal) : Number(nth);
  if (!Number.isNaN(century)) return (century - 1) * 100 + decade;
  return decade < 20 ? 2000 + decade : 1900 + decade;
}

function centuryOf(nth: number): Span | null {
  return nth < 1 || nth > 22 ? null : ofYears(nth * 100 - 99, nth * 100);
}

function readCentury(groups: Groups, words: DateWords): Told | null {
  const { ordinal, nth, bc } = groups;
  const own = nth === undefined ? numberOf(words, 'ordinals', ordinal) : Number(nth);
  if (!(own >= 1 && own <= 22)) return null;
  const years =
    bc === undefined
      ? ([own * 100 - 99, own * 100] as const)
      : ([-own * 100, 99 - own * 100] as const);
  return told(partOf(years, groups, words));
}
