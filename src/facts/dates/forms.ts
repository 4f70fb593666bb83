import { dateRows } from './rows/index.ts';
import { compilePattern, type DateRow } from './rows/row.ts';
import { compileWords, type DateWords } from './words.ts';

/** A row ready to be tried at a place of a text in lower case. */
export interface Form {
  readonly row: DateRow;
  readonly pattern: RegExp;
}

/** The forms of dates in one language. */
export interface Forms {
  readonly words: DateWords;
  /** By what a date begins with: a word, `0` for digits, an apostrophe. */
  readonly byStart: ReadonlyMap<string, readonly Form[]>;
  /** Finds nothing in a text, in lower case, that can have no date. */
  readonly trigger: RegExp;
  /** What is shown with a date, at the end of what stands before it. */
  readonly lead: RegExp;
  /** What a year behind it is not that of the next day by: "since". */
  readonly since: RegExp;
  /** Before a year that no counted noun follows, there too. */
  readonly maybeBefore: RegExp;
  /** A word by which something else than the past is told. */
  readonly notPast: RegExp;
  /** Before a year that describes a noun, there too. */
  readonly article: RegExp;
  /** All that stands between two years that are told together. */
  readonly link: RegExp;
}

export const DIGITS = '0';
const QUARTERS = ['q1', 'q2', 'q3', 'q4', 'k1', 'k2', 'k3', 'k4'];
/** Lists without a word of which, and without digits, a text has no date. */
const TELLING = [
  'beforeDecade',
  'decades',
  'centuries',
  'thatYear',
  'days',
  'steps',
  'nearSteps',
  'agoBehind',
];
const known = new Map<string | null, Forms>();

/** The forms of a language; of none those of the languages that people are answered in. */
export function formsOf(language: string | null): Forms {
  const forms = known.get(language) ?? compile(language);
  known.set(language, forms);
  return forms;
}

function compile(language: string | null): Forms {
  const words = compileWords(language);
  const byStart = new Map<string, Form[]>();
  for (const row of dateRows) {
    const form = { row, pattern: compilePattern(row, words) };
    for (const start of startsOf(row, words)) {
      byStart.set(start, [...(byStart.get(start) ?? []), form]);
    }
  }
  const { sources } = words;
  const none = '(?!)';
  return {
    words,
    byStart,
    trigger: new RegExp(
      ['\\d', ...TELLING.map((list) => sources[list] ?? none)]
        .concat(`${sources['agoBefore'] ?? none}\\s+${sources['counts'] ?? none}\\s`)
        .join('|'),
      'u',
    ),
    lead: behind(sources['leads'] ?? none),
    since: behind(sources['since'] ?? none),
    maybeBefore: behind(sources['maybeBeforeYear'] ?? none),
    article: behind(sources['articlesBeforeYear'] ?? none),
    notPast: new RegExp(`(?<!\\p{L})(?:${sources['notPast'] ?? none})(?!\\p{L})`, 'u'),
    link: new RegExp(`^\\s*(?:,|,?\\s*(?:${sources['and'] ?? none}|&)|/)\\s*$`, 'u'),
  };
}

function behind(list: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})\\s+$`, 'u');
}

function startsOf({ begins }: DateRow, words: DateWords): Set<string> {
  return new Set(
    begins.split(' ').flatMap((list) => {
      if (list === 'digits') return [DIGITS];
      if (list === "'") return ["'", '’', '‘'];
      return list === 'quarter' ? QUARTERS : [...words.firstOf(list)];
    }),
  );
}
