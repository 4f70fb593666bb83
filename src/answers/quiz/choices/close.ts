import { isListed } from '../genera/kinds-of-words.ts';
import { looksPlural } from '../terms/form.ts';
import type { TermCandidate } from '../terms/candidates.ts';
import { haveOneGenus, haveOneHead, kindsOfTerm, meet } from './kinds-of-terms.ts';
import { areOfOneList, isOddOne, isOfSection } from './places.ts';

/** Kinds of so many things that of another section they are about something else. */
export const BROAD: ReadonlySet<string> = new Set(['action', 'doing', 'effect', 'state', 'idea']);
/** Kinds that hold what has little in common: a network, a collection and a society. */
const LOOSE: ReadonlySet<string> = new Set(['group', 'piece', 'part', 'document']);
/** So many choices must be close to the answer. */
export const FEWEST_CLOSE = 2;

/**
 * How close a choice is, so that one may take it for the answer whatever both mean. Of a hundred cards an
 * independent reader found a flaw in one of the eighteen whose choices were close, and in 27 of the other
 * 73 with a term.
 */
export const CLOSENESS = {
  /** Both are told to be the same thing. */
  thing: 3,
  /** They are of one kind in one section. */
  kind: 2,
  /** They are rows of a short list about one thing, of one kind or of none that is told. */
  row: 1,
  /** They are rows of such a list, of kinds that are not known to be one. */
  list: 0.5,
  /** Plain meaning may rule it out. */
  none: 0,
} as const;

/** How close another term is to what is asked for. */
export function closenessOf(asked: TermCandidate, other: TermCandidate): number {
  if (asked.passage.source !== other.passage.source) return CLOSENESS.none;
  if (haveOneHead(asked, other) || isSameThing(asked, other)) return CLOSENESS.thing;
  if (isOddOne(asked, other)) return CLOSENESS.none;
  const [kinds, others] = [kindsOfTerm(asked), kindsOfTerm(other)];
  if (isOfSection(asked, other) && meet(withoutBroad(kinds), others)) return CLOSENESS.kind;
  if (!asked.isOfOneKind || !areOfOneList(asked, other)) return CLOSENESS.none;
  const areAlike = meet(kinds, others) || kinds.size + others.size === 0;
  return areAlike ? CLOSENESS.row : CLOSENESS.list;
}

/** The closest that are enough, the best first. */
export function closest(
  asked: TermCandidate,
  others: readonly TermCandidate[],
): readonly TermCandidate[] {
  for (const least of [CLOSENESS.thing, CLOSENESS.kind, CLOSENESS.row, CLOSENESS.list]) {
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
    (!isListed(genus.word, language) ||
      [...genus.kinds].some((kind) => !BROAD.has(kind) && !LOOSE.has(kind)) ||
      isOfSection(asked, other))
  );
}

function withoutBroad(kinds: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...kinds].filter((kind) => !BROAD.has(kind)));
}
