import { looksPlural } from '../terms/form.ts';
import type { TermCandidate } from '../terms/candidates.ts';
import { haveOneGenus, haveOneHead, kindsOfTerm, meet } from './kinds-of-terms.ts';
import { areOfOneList, isOddOne, isOfSection } from './places.ts';

/** Kinds of so many things that of another section they are about something else. */
export const BROAD: ReadonlySet<string> = new Set(['action', 'doing', 'effect', 'state', 'idea']);
/** Kinds that hold what has little in common: a network, a collection and a society. */
const LOOSE: ReadonlySet<string> = new Set(['group', 'piece', 'part', 'document']);
/** Kinds of which one section has much alike, and another has others: an amount of air, of money. */
const WIDE: ReadonlySet<string> = new Set(['amount', 'number', 'method', 'place', 'piece', 'rule']);
/** So many choices must be close to the answer. */
export const FEWEST_CLOSE = 2;

/**
 * How close a choice is, so that one may take it for the answer whatever both mean: 3 where both are told to
 * be the same thing, 2 where they are of one kind in one section, 1 where they are rows of a short list
 * about one thing; 0 where plain meaning may rule it out. Of a hundred cards an independent reader found
 * a flaw in one of the eighteen whose choices were close, and in 27 of the other 73 with a term.
 */
export function closenessOf(asked: TermCandidate, other: TermCandidate): number {
  if (asked.passage.source !== other.passage.source) return 0;
  if (haveOneHead(asked, other) || isSameThing(asked, other)) return 3;
  if (isOddOne(asked, other)) return 0;
  const [kinds, others] = [kindsOfTerm(asked), kindsOfTerm(other)];
  if (isOfSection(asked, other) && meet(withoutBroad(kinds), others)) return 2;
  if (meet(withoutWide(kinds), others)) return 1;
  if (!asked.isOfOneKind || !areOfOneList(asked, other)) return 0;
  return meet(kinds, others) || kinds.size + others.size === 0 ? 1 : 0.5;
}

/** The closest that are enough, the best first. */
export function closest(
  asked: TermCandidate,
  others: readonly TermCandidate[],
): readonly TermCandidate[] {
  for (const least of [3, 2, 1, 0.5]) {
    const close = others.filter((other) => closenessOf(asked, other) >= least);
    if (close.length >= FEWEST_CLOSE) return close;
  }
  return [];
}

/** "A muscle that", but not "the muscles that"; what many things are, "a process by which", in one section. */
function isSameThing(asked: TermCandidate, other: TermCandidate): boolean {
  const { genus, language } = asked;
  const isOne = (word: string) => looksPlural(word, language);
  return (
    haveOneGenus(asked, other) &&
    isOne(genus.word) === isOne(other.genus.word) &&
    ([...genus.kinds].some((kind) => !BROAD.has(kind) && !LOOSE.has(kind)) ||
      isOfSection(asked, other))
  );
}

function withoutBroad(kinds: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...kinds].filter((kind) => !BROAD.has(kind)));
}

function withoutWide(kinds: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...withoutBroad(kinds)].filter((kind) => !LOOSE.has(kind) && !WIDE.has(kind)));
}
