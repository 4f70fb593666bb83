import type { Range } from '../../language/index.ts';
import type { FigureReading } from '../figures/figure-reading.ts';
import type { YearsTold } from '../figures/years-told.ts';
import type { Forms } from './forms.ts';
import { yearCues } from './year-cues.ts';

/** A number of four digits, or two behind an apostrophe, that may be a year. */
export interface BareYear {
  readonly start: number;
  readonly end: number;
  /** Its token. */
  readonly place: number;
  /** Where the date before it ended, or -1. */
  readonly lastEnd: number;
}

/** A number with what it is judged by. */
export interface YearCase extends BareYear {
  readonly reading: FigureReading;
  readonly forms: Forms;
  readonly text: string;
  /** The row by which figures refused it as a year, or null. */
  readonly refusedBy: string | null;
  /** What stands right before it, in lower case. */
  readonly lead: string;
  /** What stands between the date before and it, in lower case; null where that is far. */
  readonly sinceLast: string | null;
  /** Characters of its sentence before it. */
  readonly before: number;
  readonly isCell: boolean;
}

/** Characters before a year that are looked at. */
const BEFORE = 24;
/** Characters between two years that are told together. */
const BETWEEN = 8;

/**
 * Whether a number is told to be a year: by the first of the cues that holds. That figures took it for
 * one is not enough: "Runner 2049", "room 2019".
 */
export function isToldYear(
  reading: FigureReading,
  lower: string,
  bare: BareYear,
  given: { readonly years: YearsTold; readonly forms: Forms; readonly isCell: boolean },
): boolean {
  const { start, end, lastEnd } = bare;
  const isNear = lastEnd >= 0 && start - lastEnd < BETWEEN;
  const judged: YearCase = {
    reading,
    forms: given.forms,
    text: lower.slice(start, end),
    refusedBy: given.years.get(start) ?? null,
    lead: lower.slice(Math.max(0, start - BEFORE), start),
    sinceLast: isNear ? lower.slice(lastEnd, start) : null,
    before: start - sentenceStart(reading.sentences, start),
    isCell: given.isCell,
    // Last, as what begins with a spread has a hidden class of its own in V8: see `figures/index.ts`.
    ...bare,
  };
  return yearCues.find(({ test }) => test(judged))?.isYear ?? false;
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
