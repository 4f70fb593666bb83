import type { Passage } from '../../library/index.ts';
import { namesTerm, needsKind } from '../question/fit.ts';
import type { CloseHit } from './rerank.ts';
import type { Hit, Query } from '../types.ts';

/** How much counts of what the other passages of a thought match and the best one does not, … */
const OTHERS = 0.6;
/** … and where nothing holds these together but that they stand in one list. */
const BESIDE = 0.3;

/** From here on a word counts as treated. */
const TREATED = 0.5;
/** What it adds, of the weight of the question, to treat both of the two things asked about. */
const BOTH = 0.3;

/**
 * One hit for each thought: its best passage, by what all of its passages match together. A lead-in
 * and the items that it announces are one answer, not five.
 */
export function groupThoughts(
  hits: readonly CloseHit[],
  query: Query,
  weights: readonly number[],
  passages: readonly Passage[],
): CloseHit[] {
  const groups: CloseHit[][] = [];
  const seen = createThoughts<CloseHit[]>(passages);
  for (const hit of hits) {
    const group = seen.get(hit.ordinal);
    if (group) group.push(hit);
    else groups.push(seen.set(hit.ordinal, [hit]));
  }
  return groups.map((group) => unite(group, query, weights, passages));
}

/**
 * So many hits, each of another thought: those that were looked at closely, then more of the best.
 * @param more all hits behind the close ones, of so many of the best
 */
export function fillWithThoughts(
  close: readonly Hit[],
  more: (most: number) => readonly Hit[],
  limit: number,
  { passages, matching }: { readonly passages: readonly Passage[]; readonly matching: number },
): Hit[] {
  let found = close.slice(0, limit);
  // How many passages make so many thoughts is known only when they are looked at.
  for (let most = FIRST_TAKEN; found.length < limit; most = Math.max(most, limit) * 2) {
    found = onePerThought([...close, ...more(most)], passages).slice(0, limit);
    if (most >= matching) break;
  }
  return found;
}

const FIRST_TAKEN = 200;

/** The first of the hits in each thought. */
function onePerThought(hits: readonly Hit[], passages: readonly Passage[]): Hit[] {
  const seen = createThoughts<true>(passages);
  return hits.filter(({ ordinal }) => seen.get(ordinal) === undefined && seen.set(ordinal, true));
}

/** What is known of the thought of each passage. */
interface Thoughts<T> {
  get(ordinal: number): T | undefined;
  set(ordinal: number, value: T): T;
}

/** Thoughts are told apart by their source and their first block. */
function createThoughts<T>(passages: readonly Passage[]): Thoughts<T> {
  const bySource = new Map<unknown, Map<number, T>>();
  return {
    get(ordinal) {
      const passage = passages[ordinal];
      return passage && bySource.get(passage.source)?.get(passage.thought.from);
    },
    set(ordinal, value) {
      const passage = passages[ordinal];
      const known = bySource.get(passage?.source) ?? new Map<number, T>();
      bySource.set(passage?.source, known.set(passage?.thought.from ?? 0, value));
      return value;
    },
  };
}

function unite(
  group: readonly CloseHit[],
  { kind, sides }: Query,
  weights: readonly number[],
  passages: readonly Passage[],
): CloseHit {
  const best = group.reduce((a, b) => (b.score > a.score ? b : a));
  const isAlone = group.length === 1;
  const together = isAlone ? best.here : mostOf(group.map(({ here }) => here));
  const near = isAlone ? best.near : mostOf(group.map(({ near: words }) => words));
  const own = isAlone ? best.own : mostOf(group.map(({ own: text }) => text));
  const added = together.reduce(
    (sum, match, word) => sum + (weights[word] ?? 0) * Math.max(0, match - (best.here[word] ?? 0)),
    0,
  );
  const treats = (side: readonly number[]) => side.every((word) => (own[word] ?? 0) >= TREATED);
  const both = sides?.every(treats) ? BOTH * weights.reduce((sum, weight) => sum + weight, 0) : 0;
  // A term's words mean it only where they stand together, and who did it is said where it is.
  const shown =
    namesTerm(kind) || needsKind(kind)
      ? {}
      : { here: together, near, matched: mostOf([best.matched, together]) };
  const passage = passages[best.ordinal];
  const isFlat = passage?.parents.length === 0 && passage.thought.end === passage.number;
  const others = namesTerm(kind) ? 0 : isFlat ? BESIDE : OTHERS;
  // What stands beside the best one in its thought is shown with it.
  const fit =
    needsKind(kind) && !namesTerm(kind) ? Math.max(...group.map((each) => each.fit)) : best.fit;
  return { ...best, own, ...shown, fit, score: best.score + others * added + both };
}

/** For each word the most of all. */
function mostOf(lists: readonly (readonly number[])[]): number[] {
  const [first = []] = lists;
  return first.map((_, word) => Math.max(...lists.map((list) => list[word] ?? 0)));
}
