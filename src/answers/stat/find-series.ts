import type { Figure, FigureSeries } from '../../facts/index.ts';
import type { Passage } from '../../library/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { findMatches } from '../text/highlight.ts';
import { findLeftOut, type LeftOut } from './rows-left.ts';
import type { StatAnswer } from '../types.ts';

/** A figure and what it belongs to. */
export interface SeriesPoint {
  readonly label: string;
  readonly figure: Figure;
  readonly passage: Passage;
  /** Whether what it belongs to is what was asked about. */
  readonly isTopic: boolean;
}

/** Figures of one unit that measure the same of several things, found by one passage of an answer. */
export interface Series {
  /** At least three, in the order of the text. */
  readonly points: readonly SeriesPoint[];
  /** What a full bar is: 100 of a share, what a mark is given out of; null where nothing says. */
  readonly full: number | null;
  /** The name of the column of a table that they stand in; null where it is no table, or has none. */
  readonly column: string | null;
  /** Whether they are of rows of a table, of items of a list, or stand in one text. */
  readonly sort: 'row' | 'item' | 'figure';
  /** Rows of the same table, or items of the same list, that have no part in it. */
  readonly leftOut: readonly LeftOut[];
  /** The passage of the answer that it was found by. */
  readonly passage: Passage;
}

/** The first passage of a sure answer whose figures can be set side by side, or null. */
export function findSeries(answer: StatAnswer, snapshot: Snapshot): Series | null {
  const { facts, index, library } = snapshot;
  if (answer.confidence !== 'sure') return null;
  for (const { passage, figures } of answer.passages) {
    const ordinal = library.passages.indexOf(passage);
    const all = facts.seriesOf(ordinal);
    // A picture of another column than the figure over it is of would mislead.
    const isDrawn = ({ points }: FigureSeries, start: number) =>
      points.some(
        (point) =>
          point.ordinal === ordinal && facts.figuresOf(ordinal)[point.place]?.start === start,
      );
    const [asked] = figures;
    const series =
      passage.kind === 'table-row' && asked ? all.find((one) => isDrawn(one, asked.start)) : all[0];
    if (!series) continue;
    const query = index.parse(answer.query);
    const points = series.points.flatMap((point): SeriesPoint[] => {
      const { label } = point;
      const own = library.passages[point.ordinal];
      const figure = facts.figuresOf(point.ordinal)[point.place];
      if (!own || !figure) return [];
      const isTopic = findMatches(query, own.text, own.language).some(
        ({ start }) => start >= label.start && start < label.end,
      );
      return [{ label: label.text, figure, passage: own, isTopic }];
    });
    const column = passage.kind === 'table-row' ? columnOf(points[0]) : null;
    const leftOut = findLeftOut(points, column, snapshot);
    return { points, full: series.full, column, sort: sortOf(points), leftOut, passage };
  }
  return null;
}

function sortOf([first, ...others]: readonly SeriesPoint[]): Series['sort'] {
  if (!others.some(({ passage }) => passage !== first?.passage)) return 'figure';
  return first?.passage.kind === 'table-row' ? 'row' : 'item';
}

/** "Share" of the cell "Share: 45%". */
function columnOf(point: SeriesPoint | undefined): string | null {
  if (!point) return null;
  const { figure, passage } = point;
  const [start] = figure.clause;
  const cell = passage.text.slice(start, figure.start);
  return /^(.+?): /u.exec(cell.replace(/^[|\s]+/u, ''))?.[1] ?? null;
}
