import { allMonthNames } from '../../language/index.ts';

const YEAR = '(?:1[5-9]|20)\\d{2}';
const MONTH = '(?:0?[1-9]|1[0-2])';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';

const ISO = new RegExp(`^(${YEAR})(?:-(${MONTH})(?:-(${DAY}))?)?$`, 'u');
const DAY_FIRST = new RegExp(`^(${DAY})[-/.](${MONTH})[-/.](${YEAR})$`, 'u');
const WORDS = new RegExp(
  `^(?:(${DAY})(?:e|st|nd|rd|th)?\\.? )?(\\p{L}+)\\.?,? (?:(${DAY})(?:st|nd|rd|th)?,? )?(${YEAR})$`,
  'u',
);
const WEEKDAY = /^\p{L}{3,10},? (?=\d|\p{L}+ \d)/u;

/**
 * A date as people write it → ISO 8601 as precise as it was stated, or null.
 * `2021-07`, `5-7-2021` (day first, as in Europe), `5 juli 2021`, `July 5, 2021`, `juli 2021`.
 */
export function parseDate(text: string): string | null {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed.replace(/[T ]\d{2}:\d{2}.*$/u, ''));
  if (iso) return joinDate(iso[1], iso[2], iso[3]);
  const dayFirst = DAY_FIRST.exec(trimmed);
  if (dayFirst) return joinDate(dayFirst[3], dayFirst[2], dayFirst[1]);
  return parseWords(trimmed) ?? parseWords(trimmed.replace(WEEKDAY, ''));
}

function parseWords(text: string): string | null {
  const words = WORDS.exec(text.toLowerCase());
  const month = words?.[2] === undefined ? undefined : allMonthNames().get(words[2]);
  return words && month !== undefined
    ? joinDate(words[4], String(month), words[1] ?? words[3])
    : null;
}

const IN_FILE_NAME = new RegExp(
  `(?<![\\p{L}\\p{N}])(${YEAR})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?|(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01]))(?![\\p{L}\\p{N}])`,
  'u',
);

/** The day of a copy. */
const COPY =
  /(?<!\p{L})(?:export|exported|scan|scanned|backup|download|print|copy|kopie)(?!\p{L})/iu;

/** The date in a file's name (`2021-07-05-didi.md`, `20210705 notes.txt`), or null; a bare year is none. */
export function findDateInFileName(file: string): string | null {
  const name = file.slice(file.lastIndexOf('/') + 1).replaceAll('_', ' ');
  const found = COPY.test(name) ? null : IN_FILE_NAME.exec(name);
  return found ? joinDate(found[1], found[2] ?? found[4], found[3] ?? found[5]) : null;
}

function joinDate(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | null {
  const parts = [year, month, day].filter((part) => part !== undefined);
  const date = parts.map((part) => part.padStart(2, '0')).join('-');
  return isRealDate(date) ? date : null;
}

/** Whether the day exists: JavaScript turns 30 February into 2 March. */
function isRealDate(date: string): boolean {
  const time = new Date(`${date}T00:00:00Z`.replace(/^(\d{4}(?:-\d{2})?)T.*$/u, '$1'));
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}
