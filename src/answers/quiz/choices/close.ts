import type { TermCandidate } from '../terms/candidates.ts';
import { haveOneGenus, haveOneHead, kindsOfTerm, meet } from './kinds-of-terms.ts';
import { areOfOneList } from './places.ts';

/** So many choices must be close to the answer. */
const FEWEST = 2;

/**
 * Whether the choices are close to what is asked for: two of them are told to be the same thing, or
 * all are of its list and two of its kind. Of a hundred cards an independent reader found a flaw in one
 * of the eighteen that were so, and in 27 of the other 73 with a term.
 */
export function areClose(asked: TermCandidate, chosen: readonly TermCandidate[]): boolean {
  if (chosen.filter((other) => isSameThing(asked, other)).length >= FEWEST) return true;
  const kinds = kindsOfTerm(asked);
  const isOfKind = (other: TermCandidate) =>
    isSameThing(asked, other) || meet(kinds, kindsOfTerm(other));
  return (
    chosen.filter(isOfKind).length >= FEWEST && chosen.every((other) => areOfOneList(asked, other))
  );
}

/** By the last word of the terms, or by the noun that the definitions of one source begin with. */
function isSameThing(asked: TermCandidate, other: TermCandidate): boolean {
  const isOfSource = asked.passage.source === other.passage.source;
  return haveOneHead(asked, other) || (isOfSource && haveOneGenus(asked, other));
}
