import { tokenAt } from '../read/index.ts';
import type { DateBasis } from '../types.ts';
import type { FigureReading } from '../figures/figure-reading.ts';
import type { YearsTold } from '../figures/years-told.ts';
import type { Range } from '../../language/index.ts';
import { countBefore } from '../figures/in-order.ts';
import { isToldYear } from './bare-years.ts';
import { mayBegin } from './begin.ts';
import { partsOf, type Span } from './calendar.ts';
import { DIGITS, type Form, type Forms } from './forms.ts';
import { resolve, type Resolved } from './resolve.ts';

/** What the finder is told besides the text. */
export interface Given {
  /** When the source was written, as far as it says so. */
  readonly source: Span | null;
  /** Figures, which years alone are not. */
  readonly figures: readonly { readonly start: number; readonly end: number }[];
  readonly years: YearsTold;
  readonly isCell: boolean;
  readonly yearBefore: number | null;
}

/** A date where it stands. */
export interface BareDate extends Resolved {
  readonly start: number;
  readonly end: number;
}

/** Characters of the longest words that are shown with a date. */
const LEAD = 20;

/** The dates of a text, in order of appearance, not overlapping. */
export function findBareDates(
  reading: FigureReading,
  lower: string,
  forms: Forms,
  given: Given,
): BareDate[] {
  const { tokens } = reading;
  const found: BareDate[] = [];
  // Of what is to come, or comes every year, the year is not the one that was told before.
  let year = forms.notPast.test(lower) ? null : given.yearBefore;
  let month: number | null = null;
  let basis: DateBasis = 'before';
  let end = 0;
  for (let place = 0; place < tokens.length; place++) {
    const { kind, lower: word, start } = tokenAt(tokens, place);
    if (start < end) continue;
    const candidates = forms.byStart.get(kind === 'digits' ? DIGITS : word);
    if (!candidates || !mayBegin(reading, place, forms)) continue;
    for (const form of candidates) {
      const read = readForm(lower, form, start);
      const told = read && form.row.read(read.groups, forms.words);
      if (
        !read ||
        !told ||
        !isDate(reading, lower, { form, place, start, ...read }, forms, given, found)
      )
        continue;
      const resolved = resolve(told, { year, month, basis, source: given.source });
      if (!resolved) continue;
      end = read.end;
      found.push({ start: withLead(lower, start, found, forms), end, ...resolved });
      const isSince = form.row.name === 'year' && forms.since.test(lower.slice(0, start));
      if (resolved.span && !isSince) {
        [year, month] = remember(resolved.span, year);
        basis = resolved.basis === 'source' ? 'source' : 'before';
      }
      break;
    }
  }
  return found;
}

interface Read {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly end: number;
}

function readForm(lower: string, { pattern }: Form, start: number): Read | null {
  pattern.lastIndex = start;
  const match = pattern.exec(lower);
  return match && { groups: match.groups ?? {}, end: start + match[0].trimEnd().length };
}

interface Tried extends Read {
  readonly form: Form;
  readonly place: number;
  readonly start: number;
}

function isDate(
  reading: FigureReading,
  lower: string,
  { form: { row }, groups, place, start, end }: Tried,
  forms: Forms,
  { years, figures, isCell }: Given,
  found: readonly BareDate[],
): boolean {
  // "March" and "may": only where they are written as months are.
  if (forms.words.monthsHaveCapital && !isWrittenAsMonth(reading.text, lower, [start, end], groups))
    return false;
  if (row.isBare !== true) return true;
  // The last figure that begins before the end: none stands over another.
  const figure = figures[countBefore(figures, end) - 1];
  if (figure && figure.end > start) return false;
  if (row.name !== 'year') return true;
  const bare = { start, end, place, lastEnd: found.at(-1)?.end ?? -1 };
  return isToldYear(reading, lower, bare, { years, forms, isCell });
}

function isWrittenAsMonth(
  text: string,
  lower: string,
  [start, end]: Range,
  groups: Read['groups'],
): boolean {
  return [groups['month'], groups['month2']].every((name) => {
    if (name === undefined) return true;
    const at = lower.slice(start, end).indexOf(name);
    return /^\p{Lu}/u.test(text.slice(start + at));
  });
}

/** "Since" and "around" say where in time, and are shown. */
function withLead(
  lower: string,
  start: number,
  found: readonly BareDate[],
  { lead }: Forms,
): number {
  const from = Math.max(found.at(-1)?.end ?? 0, start - LEAD);
  const match = lead.exec(lower.slice(from, start));
  return match ? from + match.index : start;
}

/** The year, and month, that a day or month without a year is of; a decade says neither. */
function remember(span: Span, known: number | null): [number | null, number | null] {
  const [first, last] = [partsOf(span.from), partsOf(span.to)];
  if (first.year !== last.year) return [known, null];
  return [first.year, first.month === last.month ? first.month : null];
}
