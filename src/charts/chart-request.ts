import { countReasons, type LeftOut, type LeftReason, type Series } from '../answers/index.ts';
import { findSentences, type Locale } from '../language/index.ts';
import { hasItsUnitElsewhere, showFigure, unitOfTable } from '../replies/index.ts';

/** A figure that may become a bar. */
export interface RequestedBar {
  readonly label: string;
  /** The figure as the text has it, with its qualifier: "meer dan 80%". */
  readonly shown: string;
  readonly value: number;
  /** The upper end of a range. */
  readonly to: number | null;
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
  /** What has no bar, and why. */
  readonly leftOut: readonly LeftOut[];
  readonly sort: Series['sort'];
  /** Fewer bars are no chart; as many as make a series if left out. */
  readonly fewest?: number;
  /** Of its alternative text. */
  readonly locale: Locale;
}

/** Of a full bar the longest has to be so much, or all of them look empty. */
const LEAST_OF_FULL = 0.05;

/** Figures side by side → what their chart is drawn from. */
export function toChartRequest(series: Series, title: string, locale: Locale): ChartRequest {
  const { full, points, column } = series;
  const largest = Math.max(...points.map(({ figure: { value, to } }) => to ?? value ?? 0));
  const drawn = points.filter(
    ({ figure }) => figure.value !== null && (!hasItsUnitElsewhere(figure) || column !== null),
  );
  return {
    title,
    quote: quoteOf(series),
    citation: citeSeries(series),
    bars: drawn.map(({ label, figure, isTopic }): RequestedBar => {
      const { value, to, kind } = figure;
      // Of a mark the other number is what it is given out of.
      const end = kind === 'score' ? null : to;
      return { label, shown: showFigure(figure), value: value ?? 0, to: end, isTopic };
    }),
    full: full !== null && largest < LEAST_OF_FULL * full ? null : full,
    leftOut: [
      ...series.leftOut,
      ...countReasons(Array<LeftReason>(points.length - drawn.length).fill('other')),
    ],
    sort: series.sort,
    locale,
  };
}

/**
 * What says what is measured: the sentence of the first figure; of a list what announces it, of a table
 * the head of the column, or the heading above.
 */
function quoteOf({ points, passage, column }: Series): string {
  const [first] = points;
  if (!first || points.some((point) => point.passage !== first.passage)) {
    const told = passage.kind === 'table-row' ? column : passage.parents.at(-1);
    const isElsewhere = column !== null && points.some(({ figure }) => hasItsUnitElsewhere(figure));
    const unit = isElsewhere ? unitOfTable(passage.text, column) : null;
    const parts = [passage.heading, told?.replace(/:$/u, ''), unit];
    const own = parts.filter((part): part is string => typeof part === 'string' && part !== '');
    // A column that is called what the heading over it says is not told twice.
    const isFirst = (part: string, place: number) =>
      own.findIndex((other) => other.toLowerCase() === part.toLowerCase()) === place;
    return own.filter(isFirst).join(' · ');
  }
  const { text } = first.passage;
  const range = findSentences(text).find(([, end]) => first.figure.start < end);
  return range ? `“${text.slice(...range)}”` : '';
}

/** Where the figures of a series stand, part by part. */
export function citeSeries({ points, passage: { source, heading, number } }: Series): string[] {
  const numbers = points.map((point) => point.passage.number);
  const [first, last] = [Math.min(number, ...numbers), Math.max(number, ...numbers)];
  const place = first === last ? `¶${first}` : `¶${first}–${last}`;
  // A heading that is the title is not said twice.
  const under = heading === source.title ? null : heading;
  return [source.title, source.date, under, place, source.file].filter((part) => part !== null);
}
