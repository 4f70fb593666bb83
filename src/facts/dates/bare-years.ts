import { phraseBefore, tokenAt } from '../read/index.ts';
import type { FigureReading } from '../figures/figure-reading.ts';
import type { YearsTold } from '../figures/years-told.ts';
import type { Forms } from './forms.ts';

/** A number of four digits that may be a year, and what was found before. */
export interface BareYear {
  readonly start: number;
  readonly end: number;
  /** Its token. */
  readonly place: number;
  /** Where the date before it ended, or -1. */
  readonly lastEnd: number;
}

/** The row of figures by which a recent year is one though a noun of the plural follows. */
const BEFORE_NOUN = 'recent year before a noun of its own';
/** Characters before a year that are looked at. */
const BEFORE = 24;
/** "Jansen (2019)", "Jansen and Smith (2019)", "et al. (2019)": what was published then. */
const CITED = /(?:^|[.;]\s|\s(?:&|and|en|und|et|al\.|volgens|laut|see|zie)\s*)\p{Lu}?[\p{L}'’.-]*\s*\($/u;

/**
 * Whether a number is told to be a year. That figures took it for one is not enough: "Runner 2049",
 * "room 2019". A word before it says so, or brackets, a year before it, the place where it stands.
 */
export function isToldYear(
  reading: FigureReading,
  lower: string,
  { start, end, place, lastEnd }: BareYear,
  { years, forms, isCell }: { readonly years: YearsTold; readonly forms: Forms; readonly isCell: boolean },
): boolean {
  const { text, lexicon, tokens } = reading;
  const isAfterTime = phraseBefore(reading, place, lexicon.beforeYear) !== null;
  const own = text.charAt(start);
  if (!/\d/u.test(own)) return isAfterTime;
  const row = years.get(start);
  if (row === undefined) return false;
  if (isAfterTime) return true;
  const next = tokenAt(tokens, place + 1);
  // "Um 1900 baute": where nouns have a capital, this is none.
  const isNoun = !lexicon.nounsHaveCapital || !/^\p{Ll}/u.test(next.text);
  if (row === BEFORE_NOUN && isNoun) return false;
  const last = tokenAt(tokens, place - 1).text;
  if (forms.words.yearsStandAlone && /^\p{Ll}{2}/u.test(last)) return true;
  const before = lower.slice(Math.max(0, start - BEFORE), start);
  if (forms.maybeBefore.test(before)) return true;
  if (lastEnd >= 0 && start - lastEnd < 8 && forms.link.test(lower.slice(lastEnd, start))) return true;
  if (last === '(' && next.text === ')')
    return !CITED.test(text.slice(Math.max(0, start - 2 * BEFORE), start));
  if (isCell) return last === ':' && (next.text === '|' || next.kind === 'edge');
  const isFirst = reading.sentences.some(([from]) => from === start);
  return isFirst && (/^[:–—-]$/u.test(next.text) || /^\p{Ll}/u.test(next.text)) && end < text.length;
}
