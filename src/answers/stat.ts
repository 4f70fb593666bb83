import { findSentences } from '../language/index.ts';
import type { Passage } from '../library/index.ts';
import type { Hit, Query } from '../search/index.ts';
import type { Snapshot } from '../snapshot/index.ts';
import { createTimeSlices } from '../system/index.ts';
import { isNewTo } from './ask/nearest.ts';
import { findSource } from './find-source.ts';
import { coverWords, findMatches, toRanges, type Match } from './highlight.ts';
import { checkLookup, countSources, takeWanted, type Lookup } from './lookup.ts';
import { namesOf } from './names.ts';
import { findAbove, isGoneOn, withNext, type Topic } from './stat-above.ts';
import { measureCloseness, PASSAGE } from './stat-closeness.ts';
import { mayBeSubject } from './stat-subject.ts';
import { findAskedRole, weighRole } from './stat-roles.ts';
import { topicsOf } from './topics.ts';
import type { StatAnswer, FoundFigure, FoundPassage } from './types.ts';

const MOST_NEAREST = 5;
/** Topics that are looked at for those. */
const MOST_OFFERED = 50;

/** A passage about the topic with its figures by closeness. */
interface Candidate {
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

/**
 * The passages about a topic that hold figures, those first where a figure stands closest to it.
 * A passage is about the topic when all its words match in the text, the headings or the title
 * above, or in the passage that it goes on about.
 * @throws UserError for a query or a source that cannot be used.
 */
export async function findFigures(lookup: Lookup, snapshot: Snapshot): Promise<StatAnswer> {
  const { query: text, only } = checkLookup(lookup, snapshot);
  const query = snapshot.index.parse(text);
  const { facts } = snapshot;
  const mayTell = (ordinal: number) =>
    facts.countFigures(ordinal) > 0 || isGoneOn(ordinal, snapshot);
  const { hits, evidence } = snapshot.index.rank(query, {
    only: (ordinal) => mayTell(ordinal) && (only?.(ordinal) ?? true),
    limit: Number.POSITIVE_INFINITY,
  });
  const topic: Topic = { query, weights: evidence.weights, asked: findAskedRole(text) };
  const all: Candidate[] = [];
  // Of a common word there are tens of thousands, and one alone may hold hundreds of figures.
  const slices = createTimeSlices();
  for (const hit of withNext(hits, snapshot)) {
    const candidate = findCandidate(hit, topic, snapshot);
    if (candidate) all.push(candidate);
    await slices.giveWay();
  }
  const about = all.filter(({ coverage }) => coverage === 1);
  const nearly = all.filter(({ coverage }) => coverage >= 0.5);
  const found = (about.length > 0 ? about : nearly).toSorted(compare);
  const none = found.length === 0;
  const isAbout = found[0]?.isAbout ?? false;
  const isGuessed = query.words.some((word) => word.isGuessed);
  return {
    command: 'stat',
    query: text,
    total: found.length,
    sources: countSources(
      found.map(({ hit }) => hit.ordinal),
      snapshot,
    ),
    confidence: none ? 'none' : about.length > 0 && isAbout && !isGuessed ? 'sure' : 'unsure',
    isAbout,
    passages: takeWanted(found, lookup).map(toFound),
    nearest: none ? findNearest(query, lookup.source, snapshot) : [],
  };
}

/** Topics with figures in the same place that are not what was asked. */
function findNearest(query: Query, source: string | null, snapshot: Snapshot): string[] {
  const topics =
    source === null
      ? topicsOf(snapshot, 'with figures')
      : namesOf(snapshot, findSource(source, snapshot.library)).topics.map(({ name }) => name);
  const isNew = isNewTo(query, snapshot);
  return topics.slice(0, MOST_OFFERED).filter(isNew).slice(0, MOST_NEAREST);
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
  const places = {
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

function compare(a: Candidate, b: Candidate): number {
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

function toFound({ hit, passage, matches, figures, isAbout, rank }: Candidate): FoundPassage {
  const [first] = figures;
  return {
    passage,
    // Descending as the passages do: closeness, which has three decimals, then the search's score.
    score:
      (isAbout ? 10_000 : 0) +
      Math.round(1_000 * (2 * PASSAGE - rank)) +
      hit.score / (hit.score + 10),
    highlights: toRanges(matches),
    figures,
    sentence: first?.sentence ?? null,
  };
}
