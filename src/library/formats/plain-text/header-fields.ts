import { parseDate } from '../../metadata/dates.ts';

/** What the top of a plain text says of it, and the text left of the block. */
export interface HeaderFields {
  readonly text: string;
  readonly date: string | null;
  /** Whether anything was taken off or recognised. */
  readonly found: boolean;
}

const DATE_KEY =
  '(?:date|datum|published(?: on)?|publication date|gepubliceerd(?: op)?|publicatiedatum)';
const DATE_VALUE =
  '(?:\\d{4}-\\d{2}(?:-\\d{2})?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}|\\d{1,2} \\p{L}{3,10} \\d{4}|\\p{L}{3,10} \\d{1,2}, \\d{4}|\\p{L}{3,10} \\d{4})';
const DATED = new RegExp(
  `^${DATE_KEY}(?:\\s*:\\s*|\\s+)(${DATE_VALUE})(?![\\p{L}\\p{N}-])[\\s|,.;:–-]*`,
  'iu',
);
/** A dateline: nothing but a date, perhaps with a weekday. */
const LONGEST_DATELINE = 40;

/** Takes a metadata prefix such as "date 2021-07" off one of the first blocks of a plain text. */
export function readHeader(text: string): HeaderFields {
  const dated = DATED.exec(text);
  if (dated) {
    const date = parseDate(dated[1] ?? '');
    if (date !== null) return { text: text.slice(dated[0].length), date, found: true };
  }
  const date = text.length <= LONGEST_DATELINE ? parseDate(text) : null;
  // A bare year may as well be a title.
  const found = date !== null && date.length > 'YYYY'.length;
  return found ? { text: '', date, found } : { text, date: null, found };
}
