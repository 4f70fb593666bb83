import type { BlockKind } from '../../library/index.ts';
import type { Reading } from '../read/index.ts';
import type { Figure } from '../types.ts';
import type { Candidate } from './candidates/candidate.ts';
import { tellCents } from './candidates/units/cents.ts';
import { findElided } from './candidates/units/elided.ts';
import { findCounted } from './candidates/counted.ts';
import { readTons } from './candidates/units/tons.ts';
import { findQualifier } from './candidates/qualifier.ts';
import { readForFigures, type FigureReading } from './figure-reading.ts';
import { findCandidates } from './find.ts';
import type { BareFigure, Found } from './found.ts';
import { tellFigures } from './tell-figures.ts';
import { listenForYears, type YearsTold } from './years-told.ts';

/**
 * The numbers that a passage states as data, in order of appearance, not overlapping, each with what
 * the passage itself says of it. Whose they are takes the companies of the library: see `settle.ts`.
 * @param years is filled with the numbers that are no figures since they are years
 * @param over the line right over the table that the passage is a row of
 */
export function findFigures(
  passage: Reading,
  kind: BlockKind = 'paragraph',
  years?: YearsTold,
  over: FigureReading | null = null,
): Figure[] {
  // Numbers of a program are no data of the text.
  const reading = kind === 'code' ? null : readForFigures(passage, kind === 'table-row', over);
  if (!reading) return [];
  const listener = years && listenForYears(reading, years);
  const candidates = tellCents(readTons(reading, findCandidates(reading, listener)));
  const elided = findElided(reading, candidates);
  const all = candidates.map((candidate, place): Found => ({
    candidate,
    figure: toFigure(reading, candidate, elided[place] ?? null),
  }));
  if (all.length === 0) return [];
  return tellFigures(reading, all, kind);
}

function toFigure(reading: FigureReading, candidate: Candidate, elided: string | null): BareFigure {
  const { kind, first, next, start, end, value, to, margin, unit } = candidate;
  const isCount = unit === null && kind !== 'amount';
  return {
    kind,
    text: reading.text.slice(start, end),
    start,
    end,
    value: known(value),
    to: to === null ? null : known(to),
    margin: margin === null ? null : known(margin),
    unit,
    elided,
    qualifier: findQualifier(reading, first),
    counted: isCount ? findCounted(reading, next, value) : null,
  };
}

/** A value whose scale is in another language's words is not known. */
function known(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
