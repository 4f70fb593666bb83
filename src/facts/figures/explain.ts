import { readPassage, tokenAt } from '../read/index.ts';
import { readForFigures } from './figure-reading.ts';
import { findCandidates } from './find.ts';
import { FIGURE } from './traps/row.ts';

/** A row that held of a number. */
export interface ExplainedRow {
  readonly name: string;
  readonly weight: number;
}

/** A number of a text, whether it is taken for a figure, and why. */
export interface ExplainedFigure {
  readonly text: string;
  readonly start: number;
  readonly isFigure: boolean;
  /** All rows that held; of a code, which is no number at all, none. */
  readonly rows: readonly ExplainedRow[];
  /** The name of the row that decided; null where nothing spoke against a figure. */
  readonly decidedBy: string | null;
}

/**
 * The numbers of a text in order, each with the rows that were looked at and held.
 * @param isRow whether it is a row of a table
 */
export function explainFigures(
  text: string,
  language: string | null,
  isRow = false,
): ExplainedFigure[] {
  const reading = readForFigures(readPassage(text, language), isRow);
  if (!reading) return [];
  const explained: ExplainedFigure[] = [];
  let rows: ExplainedRow[] = [];
  findCandidates(reading, {
    onCode: (name, first, next) => {
      const { start } = tokenAt(reading.tokens, first);
      const { end } = tokenAt(reading.tokens, next - 1);
      const code = text.slice(start, end);
      explained.push({ text: code, start, isFigure: false, rows: [], decidedBy: name });
    },
    onRow: ({ name, weight }) => rows.push({ name, weight }),
    onDecided: ({ start, end }, isFigure) => {
      const decidedBy = findDecisive(rows, isFigure)?.name ?? null;
      explained.push({ text: text.slice(start, end), start, isFigure, rows, decidedBy });
      rows = [];
    },
  });
  return explained;
}

/** The weightiest of the rows that spoke for what was decided. */
function findDecisive(rows: readonly ExplainedRow[], isFigure: boolean): ExplainedRow | undefined {
  const sign = isFigure ? 1 : -1;
  const [best] = rows
    .filter(({ weight }) => weight * sign > FIGURE)
    .toSorted((a, b) => (b.weight - a.weight) * sign);
  return best;
}
