import type { Chain, Evidence } from './types.ts';

/** A chain with what was found out about it. */
export interface Judged {
  readonly chain: Chain;
  readonly evidence: Evidence;
  score: number;
  /** Only a common word that opens a sentence, as it seems. */
  readonly isPlain: boolean;
  /** The text around it speaks of business. */
  readonly isBusiness: boolean;
}

/** At least this much has to speak for a company, where one text is all there is. */
export const THRESHOLD = 2;

/** In a library, where what a name is once it is everywhere, and other mentions can tell. */
export const LIBRARY_THRESHOLD = 2.5;

/** One number from the evidence: a strong cue wins over a first name and softens other doubts. */
export function weigh({ company, person, place, other, strong }: Evidence): number {
  if (!strong) return company - person - place - other;
  return (
    company -
    Math.min(person, 1) -
    (place >= 6 ? 3 : Math.min(place, 1)) -
    Math.min(other, other >= 6 ? 6 : 2)
  );
}
