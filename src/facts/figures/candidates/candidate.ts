import type { FigureKind } from '../../types.ts';
import type { Quantity } from './numbers/quantity.ts';

/** What may be a figure, found at a place and not yet judged. */
export interface Candidate {
  readonly kind: FigureKind;
  readonly first: number;
  /** The place of the token after it. */
  readonly next: number;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly to: number | null;
  readonly margin: number | null;
  readonly unit: string | null;
  /** Its quantities, to judge by; none of a form that is a figure by itself. */
  readonly quantities: readonly Quantity[];
}

/** A candidate with some of it changed; of the same form as all others. */
export function changeCandidate(candidate: Candidate, change: Partial<Candidate>): Candidate {
  const { kind, first, next, start, end, value, to, margin, unit, quantities } = {
    ...candidate,
    ...change,
  };
  return { kind, first, next, start, end, value, to, margin, unit, quantities };
}

const DURATIONS = new Set([
  'nanosecond',
  'microsecond',
  'millisecond',
  'second',
  'minute',
  'hour',
  'day',
  'night',
  'week',
  'fortnight',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  'millennium',
]);
/** Whether a unit is one of time. */
export function isDuration(unit: string): boolean {
  return DURATIONS.has(unit);
}

const SHARES = new Set(['%', 'percentage point', 'basis point', 'per mille']);

/** What sort of figure a unit makes. */
export function kindOf({ sort, unit }: Quantity): FigureKind {
  if (sort === 'currency' || sort === 'cent') return 'amount';
  if (unit === null) return 'count';
  if (SHARES.has(unit)) return 'percentage';
  if (DURATIONS.has(unit)) return 'duration';
  return unit === 'star' ? 'score' : 'measure';
}
