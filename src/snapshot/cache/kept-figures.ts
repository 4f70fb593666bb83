import type { Figure } from '../../facts/types.ts';
import { toFigure, type FigureRow } from './figure-row.ts';
import { findLines } from './lines.ts';

/** Passages whose figures stand on one line. */
export const FIGURES_AT_ONCE = 500;

/** Figures as they were kept: a line is read when a first passage on it is asked for. */
export function readFigures(section: Buffer): (ordinal: number) => readonly Figure[] {
  const lines = Array.from(findLines(section));
  const read: Figure[][][] = [];
  return (ordinal) => {
    const at = Math.floor(ordinal / FIGURES_AT_ONCE);
    const line = lines[at];
    if (!line) return [];
    read[at] ??= parse(section.toString('utf8', ...line));
    return read[at][ordinal % FIGURES_AT_ONCE] ?? [];
  };
}

function parse(line: string): Figure[][] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by encodeSnapshot
  const rows = JSON.parse(line) as FigureRow[][];
  return rows.map((of) => of.map(toFigure));
}
