import type { Candidate } from '../candidates/candidate.ts';
import type { Quantity } from '../candidates/numbers/quantity.ts';
import type { RowName } from './examples/index.ts';
import type { FigureReading } from '../figure-reading.ts';

/** What was found before a candidate. */
export interface Earlier {
  /** Where the last number ended that states nothing. */
  readonly refused: number;
  /** The last figure. */
  readonly accepted: Candidate | null;
}

/** A candidate with what it is judged by. */
export interface Case {
  readonly reading: FigureReading;
  readonly candidate: Candidate;
  /** Whether the figure before it leaves it its unit, so that it is no bare number. */
  readonly isHeir: boolean;
  readonly earlier: Earlier;
}

/**
 * One rule by which a candidate is told from a figure: a trap, which speaks against it, or a cue,
 * which speaks for it. To change a rule is to change its row; `examples/` show it.
 */
export interface Row {
  readonly name: RowName;
  /** On the scale of `weights`. */
  readonly weight: number;
  readonly test: (judged: Case) => boolean;
}

/** The one scale: a candidate whose rows sum up to `FIGURE` or more is a figure. */
export const weights = {
  /** The number is something else; no cue makes up for it. */
  trap: -20,
  /** By itself too common to be data: one cue makes up for it. */
  doubt: -2,
  /** The words around count or compare with it. */
  cue: 2,
} as const;

/** The one threshold. */
export const FIGURE = 0;

/** A test of each quantity of a candidate; one that it holds of is enough. */
export function ofAny(
  test: (reading: FigureReading, quantity: Quantity) => boolean,
): (judged: Case) => boolean {
  return ({ reading, candidate }) =>
    candidate.quantities.some((quantity) => test(reading, quantity));
}

/** A test of the first quantity of a candidate. */
export function ofFirst(
  test: (reading: FigureReading, quantity: Quantity) => boolean,
): (judged: Case) => boolean {
  return ({ reading, candidate: { quantities } }) => {
    const [low] = quantities;
    return low !== undefined && test(reading, low);
  };
}
