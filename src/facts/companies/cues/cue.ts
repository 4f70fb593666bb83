import type { CueName } from './examples/index.ts';
import type { View } from './view.ts';
import type { Evidence, Reading } from '../weigh/weights.ts';

/** What a cue adds to the evidence. */
export interface Weight {
  readonly reading: Reading;
  /** In points; below zero it speaks against. */
  readonly points: number;
  /** Whether it settles the matter against a first name or the name of a place. */
  readonly settles: boolean;
  /** Whether it says in so many words what the name is of: "the river X". */
  readonly names: boolean;
}

/** One row of the table: what tells a company from other names, and how much; `examples/` show it. */
export interface Cue {
  readonly name: CueName;
  readonly weight: Weight;
  /** Whether it holds of a name where it stands, or how far, from 0 to 1. */
  readonly test: (view: View) => boolean | number;
}

/** Rows of which the first that holds counts. */
export type CueGroup = readonly Cue[];

/** Rows that can hold only where a condition does. */
export interface CueFamily {
  readonly when: (view: View) => boolean;
  readonly groups: readonly CueGroup[];
}

const toWeight =
  (reading: Reading, { settles = false, names = false } = {}) =>
  (points: number): Weight => ({ reading, points, settles, names });

export const company = toWeight('company');
export const person = toWeight('person');
export const place = toWeight('place');
export const other = toWeight('other');
/** For a company, and the matter is settled. */
export const settled = toWeight('company', { settles: true });
/** For a place or anything else, and said so: it holds of the name wherever it stands. */
export const namedPlace = toWeight('place', { names: true });
export const namedOther = toWeight('other', { names: true });
/** Nothing by itself, but the rows behind it in its group do not count. */
export const nothing = company(0);

/** A row of the table. */
export function row(name: CueName, weight: Weight, test: Cue['test']): Cue {
  return { name, weight, test };
}

/** Rows that can hold only where a condition does; `each` and `firstOf` give their groups. */
export function when(condition: CueFamily['when'], ...groups: readonly CueGroup[]): CueFamily {
  return { when: condition, groups };
}

/** Rows that count each by itself. */
export const each = (...cues: readonly Cue[]): CueGroup[] => cues.map((cue) => [cue]);

/** Rows of which only the first that holds counts. */
export const firstOf = (...cues: readonly Cue[]): CueGroup[] => [cues];

/** Adds what a cue says of a name. */
export function addTo(evidence: Evidence, weight: Weight, share = 1): void {
  evidence[weight.reading] += weight.points * share;
  if (weight.settles) evidence.isSettled = true;
  if (weight.names) evidence.isNamed = true;
}
