import type { Figure } from '../../../facts/index.ts';
import { toFigure, type FigureRow } from './figure-row.ts';
import { findLines } from '../lines.ts';

/** Passages whose figures stand on one line. */
export const FIGURES_AT_ONCE = 500;

/** Figures as they were kept: a line is read when a first passage on it is asked for. */
export function readFigures(
  section: Buffer,
  textOf: (ordinal: number) => string,
): (ordinal: number) => readonly Figure[] {
  const lines = Array.from(findLines(section));
  const rows: FigureRow[][][] = [];
  const read = new Map<number, readonly Figure[]>();
  return (ordinal) => {
    const known = read.get(ordinal);
    if (known) return known;
    const at = Math.floor(ordinal / FIGURES_AT_ONCE);
    const line = lines[at];
    if (!line) return [];
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by encodeSnapshot
    rows[at] ??= JSON.parse(section.toString('utf8', ...line)) as FigureRow[][];
    const own = rows[at][ordinal % FIGURES_AT_ONCE] ?? [];
    if (own.length === 0) return [];
    const text = textOf(ordinal);
    const figures = own.map((row) => toFigure(row, text));
    read.set(ordinal, figures);
    return figures;
  };
}
