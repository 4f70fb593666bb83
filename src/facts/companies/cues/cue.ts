import type { Evidence, Reading } from './weights.ts';
import type { View } from './view.ts';

/** Sentences that show a cue, by language; the name that it is said of stands in brackets. */
export type Examples = Readonly<Record<string, string>>;

/** What a cue adds to the evidence. */
export interface Weight {
  readonly reading: Reading;
  /** In points; below zero it speaks against. */
  readonly points: number;
  /** Whether it settles the matter against a first name or the name of a place. */
  readonly settles: boolean;
}

/** One row of the table: what tells a company from other names, how much, and an example of it. */
export interface Cue {
  readonly name: string;
  readonly weight: Weight;
  /** Whether it holds of a name where it stands, or how far, from 0 to 1. */
  readonly test: (view: View) => boolean | number;
  readonly examples: Examples;
}

/** Rows of which the first that holds counts. */
export type CueGroup = readonly Cue[];

/** Rows that can hold only where a condition does. */
export interface CueFamily {
  readonly when: (view: View) => boolean;
  readonly groups: readonly CueGroup[];
}

const toWeight =
  (reading: Reading, settles = false) =>
  (points: number): Weight => ({ reading, points, settles });

export const company = toWeight('company');
export const person = toWeight('person');
export const place = toWeight('place');
export const other = toWeight('other');
/** For a company, and the matter is settled. */
export const settled = toWeight('company', true);
/** Nothing by itself, but the rows behind it in its group do not count. */
export const nothing = toWeight('company')(0);

/** Sentences in Dutch and English; an empty one where the cue is not one of the language. */
export function toExamples(nl: string, en: string): Examples {
  return Object.fromEntries(Object.entries({ nl, en }).filter(([, text]) => text !== ''));
}

/** A row of the table. */
export function row(name: string, weight: Weight, test: Cue['test'], nl: string, en: string): Cue {
  return { name, weight, test, examples: toExamples(nl, en) };
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
export function addTo(evidence: Evidence, { reading, points, settles }: Weight, share = 1): void {
  evidence[reading] += points * share;
  if (settles) evidence.isSettled = true;
}
