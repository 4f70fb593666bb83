import type { Passage } from '../library/index.ts';
import type { Hit, Query } from '../search/index.ts';
import type { Snapshot } from '../snapshot/index.ts';
import { createTimeSlices } from '../system/index.ts';
import { isNewTo } from './ask/nearest.ts';
import { findCrossed } from './crossed.ts';
import { findSource } from './find-source.ts';
import { coverWords, findMatches, toRanges, type Match } from './highlight.ts';
import { checkLookup, countSources, takeWanted, type Lookup } from './lookup.ts';
import { namesOf } from './names.ts';
import { HEADING, measureCloseness } from './stat-closeness.ts';
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
  /** Of the closest figure. */
  readonly closeness: number;
}

/** A topic and what each of its words weighs. */
interface Topic {
  readonly query: Query;
  readonly weights: readonly number[];
}

/**
 * The passages about a topic that hold figures, those first where a figure stands closest to it.
 * A passage is about the topic when all its words match in the text or the headings above.
 * @throws UserError for a query or a source that cannot be used.
 */
export async function findFigures(lookup: Lookup, snapshot: Snapshot): Promise<StatAnswer> {
  const { query: text, only } = checkLookup(lookup, snapshot);
  const query = snapshot.index.parse(text);
  const hasFigures = (ordinal: number) => snapshot.facts.countFigures(ordinal) > 0;
  const { hits, evidence } = snapshot.index.rank(query, {
    only: (ordinal) => hasFigures(ordinal) && (only?.(ordinal) ?? true),
    limit: Number.POSITIVE_INFINITY,
  });
  const topic = { query, weights: evidence.weights };
  const all: Candidate[] = [];
  // Of a common word there are tens of thousands, and one alone may hold hundreds of figures.
  const slices = createTimeSlices();
  for (const hit of hits) {
    const candidate = findCandidate(hit, topic, snapshot);
    if (candidate) all.push(candidate);
    await slices.giveWay();
  }
  const about = all.filter(({ coverage }) => coverage === 1);
  const nearly = all.filter(({ coverage }) => coverage >= 0.5);
  const found = (about.length > 0 ? about : nearly).toSorted(compare);
  const none = found.length === 0;
  const isGuessed = query.words.some((word) => word.isGuessed);
  const passages = takeWanted(found, lookup).map(toFound);
  return {
    command: 'stat',
    query: text,
    total: found.length,
    sources: countSources(
      found.map(({ hit }) => hit.ordinal),
      snapshot,
    ),
    confidence: none ? 'none' : about.length > 0 && !isGuessed ? 'sure' : 'unsure',
    passages,
    crossed: findCrossed(query, passages),
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

function findCandidate(
  hit: Hit,
  { query, weights }: Topic,
  { library, facts }: Snapshot,
): Candidate | null {
  const passage = library.passages[hit.ordinal];
  if (!passage) return null;
  const { text, headings, language } = passage;
  const own = facts.figuresOf(hit.ordinal);
  const matches = findMatches(query, text, language);
  const above = headings.flatMap((heading) => findMatches(query, heading, language));
  const inHeadings = above.map(({ word }) => word);
  const figures = own
    .map((figure) => {
      const places = { figures: own, inText: matches, inHeadings, weights };
      return { figure, ...measureCloseness(figure, places) };
    })
    .toSorted(
      (a, b) =>
        a.closeness - b.closeness || a.distance - b.distance || a.figure.start - b.figure.start,
    )
    .map(({ figure, closeness }) => ({ ...figure, closeness }));
  const coverage = coverWords(query, [...matches, ...above]);
  const closeness = figures[0]?.closeness ?? HEADING;
  return { hit, passage, matches, coverage, figures, closeness };
}

function compare(a: Candidate, b: Candidate): number {
  return a.closeness - b.closeness || b.hit.score - a.hit.score || a.hit.ordinal - b.hit.ordinal;
}

function toFound({ hit, passage, matches, figures, closeness }: Candidate): FoundPassage {
  const [first] = figures;
  return {
    passage,
    // Descending as the passages do: closeness, which has three decimals, then the search's score.
    score: 1_000 * (HEADING - closeness) + hit.score / (hit.score + 10),
    highlights: toRanges(matches),
    figures,
    sentence: first?.sentence ?? null,
  };
}
