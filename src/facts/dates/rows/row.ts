import type { Span } from '../calendar.ts';
import type { DateWords, UNITS } from '../words.ts';

/** What a date says by itself. */
export type Told =
  /** When it is. */
  | { readonly sort: 'span'; readonly span: Span }
  /** A day, or two, or a month of a year that stands elsewhere. */
  | {
      readonly sort: 'open';
      readonly month: number;
      readonly day: number | null;
      readonly lastDay: number | null;
      readonly year: 'that' | 'recent' | 'coming' | null;
    }
  /** So many days, weeks, months or years from the source's date. */
  | {
      readonly sort: 'step';
      readonly unit: Unit;
      readonly count: number;
      /** The month of that year; left out for all of it. */
      readonly month?: number;
    }
  /** A season, or day of the week, so many from the source's date. */
  | {
      readonly sort: 'near';
      readonly season: number | null;
      readonly weekday: number | null;
      readonly count: number;
    };

/** What relative dates count in. */
export type Unit = (typeof UNITS)[number];

/** What a pattern's names matched, in lower case. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** One form that a date has. To change a form is to change its row; its examples are its test. */
export interface DateRow {
  readonly name: string;
  /** The lists with whose first words it begins; `digits` for a number, `'` for an apostrophe. */
  readonly begins: string;
  /** A space for white space, `~` for white space or none, `{name}` for a list or one of `forms`. */
  readonly pattern: string;
  readonly read: (groups: Groups, words: DateWords) => Told | null;
  /** Whether it is years alone, which numbers may be too. */
  readonly isBare?: boolean;
  /** By language, the date in brackets, and when it is: days, with a slash between two. */
  readonly examples: Readonly<Record<string, readonly [text: string, value: string]>>;
}

const YEAR = String.raw`[12]\d{3}`;
/** Behind a year no unit and no decimals; it is no part of a longer number. */
const ENDS = String.raw`(?![\d\p{L}%])(?![.,/-]\d)`;
const day = (name: string) =>
  String.raw`(?<${name}>0?[1-9]|[12]\d|3[01])(?!\d)(?:{ordinalEnds}(?!\p{L}))?`;
const oneOf = (name: string, list: string) => String.raw`(?<${name}>{${list}})(?!\p{L})`;

/** Parts that patterns share. */
const forms: Readonly<Record<string, string>> = {
  day: day('day'),
  day2: day('day2'),
  month: String.raw`(?<month>{months})(?!\p{L})\.?`,
  month2: String.raw`(?<month2>{months})(?!\p{L})\.?`,
  year: String.raw`(?:(?<year>${YEAR})${ENDS}|['’‘](?<short>\d\d)(?![\d\p{L}]))`,
  // The first of two, which a hyphen may stand behind.
  year1: String.raw`(?<year>${YEAR})(?![\d\p{L}%])`,
  year2: String.raw`(?<year2>${YEAR})${ENDS}`,
  dash: '[-–—]',
  inOf: String.raw`(?:\s+{of})?`,
  season: oneOf('season', 'seasons'),
  ordinal: String.raw`(?:(?<ordinal>{ordinals})|(?<nth>\d\d?){ordinalEnds})(?!\p{L})`,
  // "of the nineteenth century": behind a decade
  ofCentury: String.raw`(?:\s+{of}\s+{ordinal}[\s-]+{centuries}(?!\p{L}))?`,
  // "early", "late", "the first half of"
  part: String.raw`(?:(?:(?<early>{early})|(?<middle>{middle})|(?<late>{late})|(?:(?<first>{ordinals})\s+{halves}(?:\s+{of})?))(?:(?<=-)|(?!\p{L})\s+))`,
  era: '(?:(?<bc>{beforeChrist})|(?<ad>{afterChrist}))',
  step: oneOf('step', 'steps'),
  unit: oneOf('unit', 'units'),
};

/** A pattern with the words of a language, in lower case, from a place on. */
export function compilePattern({ pattern }: DateRow, { sources }: DateWords): RegExp {
  const fill = (text: string): string =>
    text.replace(/(?<!\\p)\{([a-z]\w*)\}/giu, (_, name: string) =>
      name in forms ? fill(forms[name] ?? '') : (sources[name] ?? '(?!)'),
    );
  const spaced = pattern.replace(/ /gu, String.raw`\s+`).replace(/~/gu, String.raw`\s*`);
  return new RegExp(fill(spaced), 'uy');
}

/** A year in four digits, or in two behind an apostrophe. */
export function yearOf({ year, short }: Groups): number {
  if (year !== undefined) return Number(year);
  return Number(short) + (Number(short) > 30 ? 1900 : 2000);
}

/** What a word of a list with numbers stands for. */
export function numberOf(words: DateWords, list: string, word: string | undefined): number {
  return words.numbers[list]?.get((word ?? '').replace(/\s+/gu, ' ')) ?? Number.NaN;
}

/** A span, where there is one. */
export function told(span: Span | null): Told | null {
  return span && { sort: 'span', span };
}
