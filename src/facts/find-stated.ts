import type { Passage } from '../library/index.ts';
import { partsOf } from './dates/calendar.ts';
import { findDates } from './dates/index.ts';
import { findAges } from './figures/ages/find-ages.ts';
import { findFigures } from './figures/index.ts';
import { createTableLines, type TableLine } from './figures/table-lines.ts';
import type { YearsTold } from './figures/years-told.ts';
import { readPassage } from './read/index.ts';
import type { DatedStatement, Figure } from './types.ts';

/** What a passage states by itself. */
export interface Stated {
  readonly figures: readonly Figure[];
  readonly dates: readonly DatedStatement[];
  /** How old people are. */
  readonly ages: readonly Figure[];
}

/** Finds figures, dates and ages of passages, in the order of the library: one goes on about the one before. */
export function createFinder(): (passage: Passage) => Stated {
  let source: Passage['source'] | null = null;
  let year: number | null = null;
  const lineOver = createTableLines();
  return (passage) => {
    if (passage.source !== source) [source, year] = [passage.source, null];
    const stated = findStated(passage, year, lineOver(passage));
    year = lastYear(stated.dates) ?? year;
    return stated;
  };
}

/** What stands in a formula is no data of the text. */
function findStated(
  { text, language, kind, formulas, source }: Passage,
  year: number | null,
  over: TableLine,
): Stated {
  const isText = ({ start, end }: { readonly start: number; readonly end: number }) =>
    !formulas.some(([from, to]) => start < to && from < end);
  const reading = readPassage(text, language);
  const years: YearsTold = new Map();
  const figures = findFigures(reading, kind, years, over).filter(isText);
  // A source with a date may as well mean its own year.
  const yearBefore = source.date === null ? year : null;
  const dates = findDates(reading, { kind, sourceDate: source.date, figures, years, yearBefore });
  return { figures, dates: dates.filter(isText), ages: findAges(reading, kind) };
}

/** The year that was told last. */
function lastYear(dates: readonly DatedStatement[]): number | null {
  const last = dates.findLast(
    ({ span }) => span !== null && partsOf(span.from).year === partsOf(span.to).year,
  );
  return last?.span ? partsOf(last.span.from).year : null;
}
