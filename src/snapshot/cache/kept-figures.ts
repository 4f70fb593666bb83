import type { Figure } from '../../facts/types.ts';
import { toFigure, type FigureRow } from './figure-row.ts';
import { readLines } from './lines.ts';

/** Passages whose figures stand on one line. */
export const FIGURES_AT_ONCE = 500;

/** Figures as they were kept: a line is read when a first passage on it is asked for. */
export function readFigures(section: Buffer): (ordinal: number) => readonly Figure[] {
  // Copied, to let go of the file.
  const lines: (string | null)[] = Array.from(readLines(Buffer.from(section)));
  const read: Figure[][][] = [];
  return (ordinal) => {
    const at = Math.floor(ordinal / FIGURES_AT_ONCE);
    const line = lines[at];
    if (typeof line === 'string') {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by encodeSnapshot
      const rows = JSON.parse(line) as FigureRow[][];
      read[at] = rows.map((of) => of.map(toFigure));
      lines[at] = null;
    }
    return read[at]?.[ordinal % FIGURES_AT_ONCE] ?? [];
  };
}
