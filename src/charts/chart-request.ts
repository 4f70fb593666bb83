import type { FoundFigure, Series } from '../answers/index.ts';
import { findSentences, type Locale } from '../language/index.ts';

/** A figure that may become a bar. */
export interface RequestedBar {
  readonly label: string;
  /** The figure as the text has it, with its qualifier: "meer dan 80%". */
  readonly shown: string;
  readonly value: number;
  readonly isTopic: boolean;
}

/** All that a chart is drawn from, as plain data: the same request is the same picture. */
export interface ChartRequest {
  /** What was asked. */
  readonly title: string;
  /** The sentence that says what is measured; empty where none does. */
  readonly quote: string;
  /** Where the figures stand, part by part. */
  readonly citation: readonly string[];
  readonly bars: readonly RequestedBar[];
  /** What a full bar is; null where the longest bar is full. */
  readonly full: number | null;
  /** Fewer bars are no chart; as many as make a series if left out. */
  readonly fewest?: number;
  /** Of its alternative text. */
  readonly locale: Locale;
}

/** Of a full bar the longest has to be so much, or all of them look empty. */
const LEAST_OF_FULL = 0.05;

/** Figures side by side → what their chart is drawn from. */
export function toChartRequest(series: Series, title: string, locale: Locale): ChartRequest {
  const { full } = series;
  const largest = Math.max(...series.points.map(({ figure }) => figure.value ?? 0));
  return {
    title,
    quote: quoteOf(series),
    citation: citationOf(series),
    bars: series.points.flatMap(({ label, figure, isTopic }): RequestedBar[] => {
      const { value } = figure;
      if (value === null || hasItsUnitElsewhere(figure)) return [];
      return [{ label, shown: showFigure(figure), value, isTopic }];
    }),
    full: full !== null && largest < LEAST_OF_FULL * full ? null : full,
    locale,
  };
}

/** "36" of "from 36 to 22 million kilos": alone beside its bar it would say something else. */
export function hasItsUnitElsewhere({ text, unit }: FoundFigure): boolean {
  return unit !== null && /^[\p{N}.,\s]+$/u.test(text);
}

/** A figure with what says how exact it is. */
export function showFigure({ qualifier, text }: FoundFigure): string {
  return qualifier === null ? text : `${qualifier} ${text}`;
}

/**
 * What says what is measured: the sentence of the first figure; of a list what announces it, of a table
 * the head of the column, or the heading above.
 */
function quoteOf({ points, passage }: Series): string {
  const [first] = points;
  if (!first || points.some((point) => point.passage !== first.passage)) {
    const told = passage.kind === 'table-row' ? columnOf(first) : passage.parents.at(-1);
    const parts = [passage.heading, told?.replace(/:$/u, '')];
    return parts.filter((part) => typeof part === 'string' && part !== '').join(' · ');
  }
  const { text } = first.passage;
  const range = findSentences(text).find(([, end]) => first.figure.start < end);
  return range ? `“${text.slice(...range)}”` : '';
}

/** "Share" of the cell "Share: 45%". */
function columnOf(point: Series['points'][number] | undefined): string | undefined {
  if (!point) return undefined;
  const { figure, passage } = point;
  const [start] = figure.clause;
  const cell = passage.text.slice(start, figure.start);
  return /^(.+?): /u.exec(cell.replace(/^[|\s]+/u, ''))?.[1];
}

function citationOf({ points, passage: { source, heading, number } }: Series): string[] {
  const numbers = points.map((point) => point.passage.number);
  const [first, last] = [Math.min(number, ...numbers), Math.max(number, ...numbers)];
  const place = first === last ? `¶${first}` : `¶${first}–${last}`;
  // A heading that is the title is not said twice.
  const under = heading === source.title ? null : heading;
  return [source.title, source.date, under, place, source.file].filter((part) => part !== null);
}
