import type { Passage } from '../../../library/index.ts';
import { areInOneFolder } from '../text/nearness.ts';
import { stemsOf } from '../text/words.ts';
import type { TermCandidate } from '../terms/candidates.ts';
import { haveOneGenus, kindsOfTerm } from './kinds-of-terms.ts';
import { fitsForm, isOddOne } from './places.ts';

/** Share of the words of a definition that another source has, at least, so that both are of one subject. */
const LEAST_SHARED = 1 / 3;

/** Kinds of so many things that of another section or source they are about something else. */
export const BROAD: ReadonlySet<string> = new Set(['action', 'doing', 'effect', 'state', 'idea']);

/**
 * Whether a term of another source of the folder may stand beside one: it is told to be the same thing
 * or of the same kind, and its source is about the same subject.
 */
export function fitsFromElsewhere(asked: TermCandidate, other: TermCandidate): boolean {
  const [own, source] = [asked.passage.source, other.passage.source];
  return (
    source !== own &&
    other.isExplained &&
    areInOneFolder(own.file, source.file) &&
    fitsForm(asked, other) &&
    !isOddOne(asked, other) &&
    (haveOneGenus(asked, other) || haveNarrowKind(asked, other)) &&
    isOfSubject(asked, other.passage)
  );
}

/** Kinds that hold what has little in common: a network, a collection and a society. */
const LOOSE: ReadonlySet<string> = new Set(['group', 'piece', 'part', 'document']);

function haveNarrowKind(asked: TermCandidate, other: TermCandidate): boolean {
  const others = kindsOfTerm(other);
  return [...kindsOfTerm(asked)].some(
    (kind) => others.has(kind) && !BROAD.has(kind) && !LOOSE.has(kind),
  );
}

const vocabularies = new WeakMap<Passage['source'], Set<string>>();

/** What words a source has: filled when the pool is made. */
export function learnWords({ source, text }: Passage, language: string): void {
  const own = vocabularies.get(source) ?? new Set<string>();
  vocabularies.set(source, own);
  for (const stem of stemsOf(text, language)) own.add(stem);
}

function isOfSubject({ telling }: TermCandidate, { source }: Passage): boolean {
  const words = vocabularies.get(source);
  const shared = [...telling].filter((stem) => words?.has(stem)).length;
  return shared >= LEAST_SHARED * telling.size;
}
