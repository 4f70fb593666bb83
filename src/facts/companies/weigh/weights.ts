/**
 * The one scale on which all evidence is weighed, in points. A company is reported from `THRESHOLD`
 * on; the other marks say what a smaller or greater sum is good for.
 */
export const THRESHOLD = 5;

/** So much for a person, a place or anything else makes a name read as one. */
export const READS_AS = 6;

/** So much for a company without a single cue that settles it convinces by itself. */
export const CONVINCING = 8;

/** So much of one word in a text about business: more than that and a capital. */
export const MORE_THAN_BUSINESS = 6.5;

/** So much, in several mentions, is as good as one mention that suffices. */
export const HINT = 4;

/** So much is enough of a longer name that holds a known one. */
export const TRACE = 2;

/** What may still speak against a name in a list of companies: nothing on balance. */
export const BALANCE = 0;

/** What speaks for each reading of a name. */
export interface Evidence {
  company: number;
  person: number;
  place: number;
  /** A law, an event, a term, a work. */
  other: number;
  /** A cue that settles it against a first name or the name of a place. */
  isSettled: boolean;
  /** It is called a place or something else. */
  isNamed: boolean;
}

/** What a name can be. */
export type Reading = 'company' | 'person' | 'place' | 'other';

/** How much of each other reading is left against a cue that settles it: up to `most`, or `ofMany`. */
const LEFT = {
  person: { most: 2, many: Infinity, ofMany: 2 },
  place: { most: 2, many: 12, ofMany: 6 },
  other: { most: 4, many: 12, ofMany: 12 },
} as const;

const AGAINST = ['person', 'place', 'other'] as const;

/** One number from the evidence: how much more speaks for a company than for anything else. */
export function weigh(evidence: Evidence): number {
  let score = evidence.company;
  for (const reading of AGAINST) {
    const { most, many, ofMany } = LEFT[reading];
    const against = evidence[reading];
    const left = Math.min(against, against >= many ? ofMany : most);
    score -= evidence.isSettled ? left : against;
  }
  return score;
}
