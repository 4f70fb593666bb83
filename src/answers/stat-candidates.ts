import { findSentences } from '../language/index.ts';
import type { Passage } from '../library/index.ts';
import type { Hit } from '../search/index.ts';
import type { Snapshot } from '../snapshot/index.ts';
import { createTimeSlices } from '../system/index.ts';
import { coverWords, findMatches, type Match } from './highlight.ts';
import { findAbove, isGoneOn, namesIn, withNext, type Topic } from './stat-above.ts';
import { measureCloseness, PASSAGE } from './stat-closeness.ts';
import { weighRole } from './stat-roles.ts';
import { mayBeSubject } from './stat-subject.ts';
import type { FoundFigure } from './types.ts';

/** A passage about the topic with its figures by closeness. */
export interface Candidate {
  readonly hit: Hit;
  readonly passage: Passage;
  readonly matches: readonly Match[];
  /** Share of the topic's words that match in the text or the headings above it. */
  readonly coverage: number;
  readonly figures: readonly FoundFigure[];
  /** Of the first figure: whether it is about the topic, and how far it comes, lower first. */
  readonly isAbout: boolean;
  readonly rank: number;
}

/** The passages that some of a topic's words match in or above, in no order. */
export async function findCandidates(
  { query, asked }: Pick<Topic, 'query' | 'asked'>,
  only: ((ordinal: number) => boolean) | undefined,
  snapshot: Snapshot,
): Promise<Candidate[]> {
  const { facts, index } = snapshot;
  const mayTell = (ordinal: number) =>
    facts.countFigures(ordinal) > 0 || isGoneOn(ordinal, snapshot);
  const { hits, evidence } = index.rank(query, {
    only: (ordinal) => mayTell(ordinal) && (only?.(ordinal) ?? true),
    limit: Number.POSITIVE_INFINITY,
  });
  const topic: Topic = { query, weights: evidence.weights, asked };
  const all: Candidate[] = [];
  // Of a common word there are tens of thousands, and one alone may hold hundreds of figures.
  const slices = createTimeSlices();
  for (const hit of withNext(hits, snapshot)) {
    const candidate = findCandidate(hit, topic, snapshot);
    if (candidate) all.push(candidate);
    await slices.giveWay();
  }
  return all;
}

function findCandidate(hit: Hit, topic: Topic, snapshot: Snapshot): Candidate | null {
  const { query, weights, asked } = topic;
  const { library, facts } = snapshot;
  const passage = library.passages[hit.ordinal];
  const own = facts.figuresOf(hit.ordinal);
  if (!passage || own.length === 0) return null;
  const { text, language } = passage;
  // "Miljard" of "35 miljard dollar" is no word of "miljardenboete".
  const matches = findMatches(query, text, language).filter(
    ({ start }) => !own.some((figure) => start >= figure.start && start < figure.end),
  );
  const above = findAbove(hit.ordinal, passage, matches, topic, snapshot);
  const sentences = own.some(({ isCarried }) => isCarried) ? findSentences(text) : [];
  // Items and rows under a heading are what it is about, whatever names they have.
  const isRunning = passage.kind === 'paragraph' || passage.kind === 'quote';
  const isUnder = above.title.length + above.headings.length > 0;
  const places = {
    text,
    isRunning,
    others: isRunning && isUnder ? namesIn(hit.ordinal, snapshot) : [],
    figures: own,
    inText: matches,
    inHeadings: above.headings.map(({ word }) => word),
    inTitle: above.title.map(({ word }) => word),
    before: above.before.map(({ word }) => word),
    sentences,
    isSubject: (match: Match) => mayBeSubject(text, match, language, sentences),
    weights,
  };
  const figures = own
    .map((figure) => {
      const measured = measureCloseness(figure, places);
      return { figure, ...measured, rank: measured.closeness + weighRole(figure, asked, matches) };
    })
    .toSorted(
      (a, b) => a.rank - b.rank || a.distance - b.distance || a.figure.start - b.figure.start,
    );
  const coverage = coverWords(query, [
    ...matches,
    ...above.headings,
    ...above.title,
    ...above.before,
  ]);
  const [first] = figures;
  return {
    hit,
    passage,
    matches,
    coverage,
    figures: figures.map(({ figure, closeness, isAbout }) => ({ ...figure, closeness, isAbout })),
    isAbout: first?.isAbout ?? false,
    rank: first?.rank ?? PASSAGE,
  };
}

/** About the topic first, then by how close the first figure is and what it is. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    Number(b.isAbout) - Number(a.isAbout) ||
    round(a.rank - b.rank) ||
    compareUnnamed(a, b) ||
    b.hit.score - a.hit.score ||
    a.hit.ordinal - b.hit.ordinal
  );
}

/** Under a title about the topic the text comes in its own order where it does not name it. */
function compareUnnamed(a: Candidate, b: Candidate): number {
  const areUnnamed = a.matches.length + b.matches.length === 0;
  return areUnnamed && a.passage.source === b.passage.source ? a.hit.ordinal - b.hit.ordinal : 0;
}

/** Sums of weights differ in their last digits by order alone. */
function round(value: number): number {
  return Math.round(value * 1_000);
}
