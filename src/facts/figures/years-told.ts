import { tokenAt } from '../read/index.ts';
import type { FigureReading } from './figure-reading.ts';
import type { Listener } from './find.ts';
import { yearRows } from './traps/years.ts';

/** Where numbers begin that are years, each with the row that told so. */
export type YearsTold = Map<number, string>;

/** Notes the numbers that a row for years decides. */
export function listenForYears({ tokens }: FigureReading, years: YearsTold): Listener {
  // The row that decides is the last that is told of a candidate.
  let last = '';
  return {
    onCode: () => {},
    onRow: ({ name }) => {
      last = name;
    },
    onDecided: ({ quantities }, isFigure) => {
      if (!isFigure && yearRows.has(last))
        for (const { first } of quantities) years.set(tokenAt(tokens, first).start, last);
      last = '';
    },
  };
}
