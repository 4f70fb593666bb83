import type { Figure } from '../facts/types.ts';
import type { Range } from '../language/range.ts';
import { findClauses, findSentences } from '../language/sentences.ts';
import type { Passage } from '../library/types.ts';
import type { Hit, Query } from '../search/types.ts';
import type { Snapshot } from '../snapshot/types.ts';
import { findMatches, toRanges, type Match } from './highlight.ts';
import { checkLookup, countSources, takeWanted, type Lookup } from './lookup.ts';
import { frequentTopics } from './topics.ts';
import type { Answer, FoundPassage } from './types.ts';

/** How close a figure stands to the topic: lower is closer. */
const CLAUSE = 0;
const SENTENCE = 1;
const PASSAGE = 2;
const HEADING = 3;

/** A passage about the topic with its figures by closeness. */
interface Candidate {
  readonly hit: Hit;
  readonly passage: Passage;
  readonly matches: readonly Match[];
  readonly figures: readonly Figure[];
  /** Of the closest figure. */
  readonly closeness: number;
}

/**
 * The passages about a topic that hold figures, those first where a figure stands closest to it.
 * A passage is about the topic when all its words match in the text or the headings above.
 * @throws UserError for a query or a source that cannot be used.
 */
export function findFigures(lookup: Lookup, snapshot: Snapshot): Answer {
  const { query: text, only } = checkLookup(lookup, snapshot);
  const query = snapshot.index.parse(text);
  const hasFigures = (ordinal: number) => snapshot.facts.figuresOf(ordinal).length > 0;
  const { hits } = snapshot.index.rank(query, {
    only: (ordinal) => hasFigures(ordinal) && (only?.(ordinal) ?? true),
    limit: Number.POSITIVE_INFINITY,
  });
  const all = hits.flatMap((hit) => findCandidate(hit, query, snapshot));
  const about = all.filter(({ matches, passage }) => coverage(matches, passage, query) === 1);
  const nearly = all.filter(({ matches, passage }) => coverage(matches, passage, query) >= 0.5);
  const found = (about.length > 0 ? about : nearly).toSorted(compare);
  const none = found.length === 0;
  return {
    command: 'stat',
    query: text,
    total: found.length,
    sources: countSources(
      found.map(({ hit }) => hit.ordinal),
      snapshot,
    ),
    confidence: none ? 'none' : about.length > 0 ? 'sure' : 'unsure',
    passages: takeWanted(found, lookup).map(toFound),
    nearest: none ? frequentTopics(snapshot, hasFigures) : [],
  };
}

function findCandidate(hit: Hit, query: Query, { library, facts }: Snapshot): Candidate[] {
  const passage = library.passages[hit.ordinal];
  if (!passage) return [];
  const matches = findMatches(query, passage.text, passage.language);
  const sentences = findSentences(passage.text);
  const ranked = facts
    .figuresOf(hit.ordinal)
    .map((figure) => ({ figure, closeness: measure(figure, matches, sentences, passage) }))
    .toSorted((a, b) => a.closeness - b.closeness || a.figure.start - b.figure.start);
  const closeness = ranked[0]?.closeness ?? HEADING;
  return [{ hit, passage, matches, figures: ranked.map(({ figure }) => figure), closeness }];
}

function measure(
  figure: Figure,
  matches: readonly Match[],
  sentences: readonly Range[],
  { text }: Passage,
): number {
  if (matches.length === 0) return HEADING;
  const sentence = sentences.find(([start, end]) => figure.start >= start && figure.start < end);
  if (!sentence || !hasMatch(matches, sentence)) return PASSAGE;
  const clause = findClauses(text, sentence).find(
    ([start, end]) => figure.start >= start && figure.start < end,
  );
  return clause && hasMatch(matches, clause) ? CLAUSE : SENTENCE;
}

function hasMatch(matches: readonly Match[], [from, to]: Range): boolean {
  return matches.some(({ start }) => start >= from && start < to);
}

/** Share of the topic's words that match in the text or the headings above it. */
function coverage(matches: readonly Match[], passage: Passage, query: Query): number {
  const inHeadings = passage.headings.flatMap((heading) =>
    findMatches(query, heading, passage.language),
  );
  const words = new Set([...matches, ...inHeadings].map(({ word }) => word));
  return query.words.length === 0 ? 0 : words.size / query.words.length;
}

function compare(a: Candidate, b: Candidate): number {
  return a.closeness - b.closeness || b.hit.score - a.hit.score || a.hit.ordinal - b.hit.ordinal;
}

function toFound({ hit, passage, matches, figures, closeness }: Candidate): FoundPassage {
  const [first] = figures;
  const sentence = findSentences(passage.text).find(
    ([start, end]) => first !== undefined && first.start >= start && first.start < end,
  );
  return {
    passage,
    // Descending as the passages do: closeness first, then the search's score.
    score: HEADING - closeness + hit.score / (hit.score + 10),
    highlights: toRanges(matches),
    figures,
    sentence: sentence ?? null,
  };
}
