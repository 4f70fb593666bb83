import type { Range } from '../../language/index.ts';
import type { BlockKind } from '../../library/index.ts';
import { FigureReading } from '../figures/figure-reading.ts';
import { countBefore, within } from '../figures/in-order.ts';
import { findCells, partSentence } from '../figures/labels/clauses.ts';
import { goesOn } from '../figures/roles/carried.ts';
import type { YearsTold } from '../figures/years-told.ts';
import type { Reading } from '../read/index.ts';
import type { DatedStatement } from '../types.ts';
import { fromIso } from './calendar.ts';
import { findBareDates, type BareDate } from './find.ts';
import { formsOf } from './forms.ts';

/** A passage, and what is known of it when its dates are looked for. */
export interface DatesOf {
  readonly kind: BlockKind;
  /** When its source was written, ISO 8601; null where it does not say. */
  readonly sourceDate: string | null;
  /** Its figures, which years alone are not, and the numbers that are none since they are years. */
  readonly figures: readonly { readonly start: number; readonly end: number }[];
  readonly years: YearsTold;
  /** The year that the passage before told last, where no other can be meant; else null. */
  readonly yearBefore?: number | null;
}

/** What a passage says of when: each date with the words that it dates, in order of appearance. */
export function findDates(
  passage: Reading,
  { kind, sourceDate, figures, years, yearBefore = null }: DatesOf,
): DatedStatement[] {
  if (kind === 'code') return [];
  const forms = formsOf(passage.language);
  const { text, language } = passage;
  const lower = toLower(text);
  // Digits first: most of what has dates has those, and the words are many.
  if (!/\d/u.test(lower) && !forms.trigger.test(lower)) return [];
  const reading = new FigureReading(passage);
  const source = sourceDate === null ? null : fromIso(sourceDate);
  const given = { source, figures, years, yearBefore, isCell: kind === 'table-row' };
  const dates = findBareDates(reading, lower, forms, given);
  if (dates.length === 0) return [];
  const parted = { text, language, figures: dates.map(toPlace) };
  return joinSentences(reading.sentences, dates).flatMap((sentence) => {
    const own = within(dates, sentence);
    if (own.length === 0) return [];
    const isRow = kind === 'table-row';
    const clauses = isRow ? findCells(text) : partSentence(parted, sentence, false);
    const isCarried = goesOn(reading, tokensOf(reading, sentence));
    const range: Range = isRow ? [0, text.length] : sentence;
    return own.map((date): DatedStatement => {
      const { start, end, span, basis } = date;
      return {
        text: text.slice(start, end),
        start,
        end,
        span,
        basis,
        sentence: range,
        clause: clauses.find(([, last]) => start < last) ?? range,
        isCarried,
      };
    });
  });
}

/** Sentences, those that a date goes over joined: "des 19. Jahrhunderts" ends none. */
function joinSentences(sentences: readonly Range[], dates: readonly BareDate[]): Range[] {
  const joined: Range[] = [];
  for (const [start, end] of sentences) {
    const last = joined.at(-1);
    // The last date that begins before: none goes over another.
    const date = dates[countBefore(dates, start) - 1];
    const goesOver = last && date && date.end > start;
    if (goesOver) joined.pop();
    joined.push([goesOver ? last[0] : start, end]);
  }
  return joined;
}

function toPlace({ start, end }: BareDate) {
  return { start, end, qualifier: null };
}

function tokensOf({ tokens }: FigureReading, [start, end]: Range) {
  const [first, next] = [countBefore(tokens, start), countBefore(tokens, end)];
  return { range: [start, end] as const, first, next, found: [] };
}

/** Lower case that is as long as the text, so that places are the same. */
function toLower(text: string): string {
  const whole = text.toLowerCase();
  if (whole.length === text.length) return whole;
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}
