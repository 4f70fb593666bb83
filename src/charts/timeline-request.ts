import type { WhenAnswer } from '../answers/index.ts';
import type { Locale } from '../language/index.ts';
import { wordSpan } from '../replies/index.ts';

/** A statement as a timeline shows it. */
export interface RequestedPoint {
  /** The date as it is told. */
  readonly told: string;
  /** The words that it dates. */
  readonly clause: string;
  /** When it begins and ends, in years. */
  readonly from: number;
  readonly to: number;
}

/** All that a timeline is drawn from, as plain data: the same request is the same picture. */
export interface TimelineRequest {
  /** What was asked. */
  readonly title: string;
  /** In the order of time. */
  readonly points: readonly RequestedPoint[];
  /** How many more there are, which the picture has no room for. */
  readonly more: number;
  readonly locale: Locale;
}

/** Fewer are read as fast as a picture is. */
const FEWEST = 5;
/** More become a picture that no phone shows. */
const MOST = 12;
const DAYS_OF_MONTH = 31;

/** An answer → what its timeline is drawn from; null where too little of it has a place in time. */
export function toTimelineRequest(
  { query, timeline }: WhenAnswer,
  locale: Locale,
): TimelineRequest | null {
  if (timeline.length < FEWEST) return null;
  const points = timeline.slice(0, MOST).map(({ told, clause, span, basis }) => {
    // "Last week" says nothing without the source's date.
    const date = basis === 'told' ? told : `${told} (${wordSpan(span, locale)})`;
    return {
      told: date,
      clause: clause.replace(/[\s,;:–—]+$/u, ''),
      from: toYears(span.from),
      to: toYears(span.to + 1),
    };
  });
  return { title: query, points, more: timeline.length - points.length, locale };
}

/** A day as a number of years: the middle of 1900 is 1900.5. */
function toYears(day: number): number {
  const year = Math.floor(day / 10_000);
  const rest = day - year * 10_000;
  return year + (Math.floor(rest / 100) - 1 + ((rest % 100) - 1) / DAYS_OF_MONTH) / 12;
}
