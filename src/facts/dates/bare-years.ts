import type { Range } from '../../language/index.ts';
import { followsNoun } from '../figures/candidates/counted.ts';
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
/** A year so near the start of its sentence is what opens it: "In 1200". */
const FIRST_WORDS = 8;
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
  const before = start - sentenceStart(reading.sentences, start);
  // "Verscheen in 1200 exemplaren", but "In 1200 verschenen".
  const isRound = /^1[0-8]00$/u.test(lower.slice(start, end));
  if (isRound && before >= FIRST_WORDS && followsNoun(reading, place + 1)) return false;
  if (isAfterTime) return true;
  const next = tokenAt(tokens, place + 1);
  // "Um 1900 baute": where nouns have a capital, this is none.
  const isNoun = !lexicon.nounsHaveCapital || !/^\p{Ll}/u.test(next.text);
  if (row === BEFORE_NOUN && isNoun) return false;
  const last = tokenAt(tokens, place - 1).text;
  if (forms.words.yearsStandAlone && /^\p{Ll}{2}/u.test(last)) return true;
  if (forms.maybeBefore.test(lower.slice(Math.max(0, start - BEFORE), start))) return true;
  if (lastEnd >= 0 && start - lastEnd < 8 && forms.link.test(lower.slice(lastEnd, start))) return true;
  if (last === '(' && next.text === ')')
    return !CITED.test(text.slice(Math.max(0, start - 2 * BEFORE), start));
  if (isCell) return last === ':' && (next.text === '|' || next.kind === 'edge');
  return (
    before === 0 && (/^[:–—-]$/u.test(next.text) || /^\p{Ll}/u.test(next.text)) &&
    end < text.length
  );
}

/** Where the sentence begins that a place is in; by halves, as a text may hold thousands. */
function sentenceStart(sentences: readonly Range[], place: number): number {
  let [from, to] = [0, sentences.length];
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if ((sentences[middle]?.[0] ?? place) <= place) from = middle;
    else to = middle;
  }
  return sentences[from]?.[0] ?? 0;
}
