import { fold } from '../language/index.ts';
import { isStub, type Query, type Ranking } from '../search/index.ts';
import type { Snapshot } from '../snapshot/index.ts';
import { givesAmount } from './ask/amount.ts';
import { findCoursePart, type CoursePart } from './ask/course.ts';
import { findDoubt } from './ask/doubt.ts';
import { toFoundPassages } from './ask/found.ts';
import { nearestTopics } from './ask/nearest.ts';
import { onePerList } from './ask/whole-list.ts';
import { rankSides, treatsBoth, type Side } from './ask/two-sides.ts';
import { findCrossed } from './crossed.ts';
import { namesCompany } from './company-names.ts';
import { judge } from './judge.ts';
import { checkLookup, countSources, takeWanted, type Lookup } from './lookup.ts';
import { spreadSources } from './spread.ts';
import type { AskAnswer, Confidence, FoundPassage } from './types.ts';

/** Pages of hits that the first page is drawn from. */
const SPREAD_FROM = 5;
/** Passages shown where fewer hold what was asked. */
const LEAST_SHOWN = 5;
/** Passages that may be leafed through where none is sure to answer. */
const MOST_NEAR = 25;

/** Less than this of a word is not the word. */
const HALF_KNOWN = 0.5;

/** From so much of the score of the first answer on, the second is as good. */
const ALIKE = 0.95;

/** Everything that an answer to a question is made from. */
interface Asked {
  readonly lookup: Lookup;
  readonly text: string;
  readonly query: Query;
  readonly only: ((ordinal: number) => boolean) | undefined;
  readonly snapshot: Snapshot;
}

/**
 * The passages that answer a question, best first.
 * @throws UserError for a query or a source that cannot be used.
 */
export function ask(lookup: Lookup, snapshot: Snapshot): AskAnswer {
  const { query: text, only } = checkLookup(lookup, snapshot);
  const { index, library } = snapshot;
  const query = index.parse(text);
  const asked: Asked = { lookup, text, query, only, snapshot };
  const ofCourse = mayNamePart(query) ? askForCourse(asked) : null;
  if (ofCourse) return ofCourse;
  const { spread = 0 } = lookup;
  const limit = Math.max(lookup.from + lookup.limit, spread * SPREAD_FROM);
  const ranking = index.rank(query, { only, limit, byThought: true });
  const confidence = judgeAnswer(asked, ranking);
  if (confidence === 'none') return answerNothing(asked, ranking);
  if (query.sides && !treatsBoth(query, ranking)) {
    const sides = rankSides(query, index, { only, limit: 1, byThought: true });
    if (sides.every(({ ranking: { hits } }) => hits.length > 0)) {
      return answerBySides(asked, ranking, sides);
    }
  }
  const sourceOf = (ordinal: number) => library.passages[ordinal]?.source.file;
  // Always the same hits are reordered, whichever page is wanted: each is on one page then.
  const pool = ranking.hits.slice(0, spread * SPREAD_FROM);
  const rest = ranking.hits.slice(pool.length);
  const lists = onePerList(pool, query, snapshot);
  const hits = [...spreadSources(lists, sourceOf, spread), ...rest];
  const finding = { query, weights: ranking.evidence.weights };
  const passages = toFoundPassages(takeWanted(hits, lookup), finding, snapshot);
  const answer = toAnswer(asked, ranking, confidence, passages);
  const shown = Math.min(answer.total, hits.length);
  return { ...answer, total: Math.max(shown, answer.total - (pool.length - lists.length)) };
}

/** Whether a question may ask for a part by its name and nothing else. */
function mayNamePart({ kind, reference }: Query): boolean {
  return kind === 'course' || (reference !== null && (kind === null || kind === 'topic'));
}

/** How sure the answer is, by the evidence and by what the question is about. */
function judgeAnswer({ text, query, snapshot }: Asked, ranking: Ranking): Confidence {
  const judged = judge(ranking.evidence, query);
  // Words such as "the" say nothing of what is wanted, however well they match.
  if (judged === 'sure' && !query.isTopical) return 'unsure';
  // "See chapter 12" is no chapter 12; an article's number, as 5:154, is hardly named in passing.
  const isMention =
    query.kind === 'course' && !query.words.some(({ word }) => /\d[:.]\d/u.test(word));
  if (judged === 'sure' && isMention) return 'unsure';
  const [first, second] = ranking.hits;
  // A form says which of several is meant; without one the next may be it as well.
  const isAlike = first && second && second.score > first.score * ALIKE && FORMLESS.has(query.kind);
  if (judged === 'sure' && isAlike) return 'unsure';
  if (judged === 'sure' && first && !givesAmount(query, first.ordinal, snapshot)) return 'unsure';
  // Who asks about a company that the material knows is not told that it knows nothing.
  const isNamed = judged === 'none' && ranking.hits.length > 0 && namesCompany(text, snapshot);
  return isNamed ? 'unsure' : judged;
}

/** Kinds of question whose answers are told by nothing but the words that were asked. */
const FORMLESS: ReadonlySet<Query['kind']> = new Set([null, 'list', 'how']);

function toAnswer(
  { text, query, snapshot }: Asked,
  ranking: Ranking,
  confidence: Confidence,
  passages: readonly FoundPassage[],
): AskAnswer {
  const { holding, matching } = ranking;
  const holds = countThoughts(holding, snapshot);
  const most = confidence === 'sure' ? LEAST_SHOWN : MOST_NEAR;
  const total = Math.max(holds, Math.min(most, countThoughts(matching, snapshot)));
  return {
    command: 'ask',
    query: text,
    total,
    sources: countSources(holds > 0 ? holding : matching, snapshot),
    confidence,
    passages,
    nearest: [],
    crossed: findCrossed(query, passages),
    doubt: findDoubt(confidence, query, ranking.evidence, passages),
  };
}

function answerNothing({ text, query, snapshot }: Asked, ranking: Ranking): AskAnswer {
  return {
    command: 'ask',
    query: text,
    total: 0,
    sources: 0,
    confidence: 'none',
    passages: [],
    nearest: nearestTopics(query, ranking, snapshot),
    doubt: findDoubt('none', query, ranking.evidence),
  };
}

/** The best for the one and the best for the other, then what treats something of both. */
function answerBySides(asked: Asked, ranking: Ranking, sides: readonly Side[]): AskAnswer {
  const { lookup, query, snapshot } = asked;
  const first = sides.flatMap(({ query: side, about, ranking: { hits, evidence } }) =>
    toFoundPassages(hits, { query: side, weights: evidence.weights, about }, snapshot),
  );
  const shown = new Set(first.map(({ passage }) => passage.id));
  const finding = { query, weights: ranking.evidence.weights };
  const others = toFoundPassages(ranking.hits, finding, snapshot).filter(
    ({ passage }) => !shown.has(passage.id),
  );
  const judged = sides.map(({ query: side, ranking: { evidence } }) => judge(evidence, side));
  const confidence = judged.every((each) => each === 'sure') ? 'sure' : 'unsure';
  const passages = takeWanted([...first, ...others], lookup);
  return toAnswer(asked, ranking, confidence, passages);
}

/**
 * A part of the course: the passages below its heading, in their order. A chapter that is not there
 * is not to be found in other words; null for what may be ("samenvatting").
 */
function askForCourse(asked: Asked): AskAnswer | null {
  const { lookup, text, query, only, snapshot } = asked;
  const { library, index } = snapshot;
  const { source } = lookup;
  const sources = library.sources.filter(
    ({ file, title }) => source === null || source === file || source === title,
  );
  const part = findCoursePart(query, sources);
  const ranking = index.rank(query, { only, byThought: true });
  const rest = part ? judgeRest(part, ranking, asked) : null;
  if (query.kind !== 'course' && rest === null) return null;
  if (!part) {
    // A number of an article stands in its text as often as in a heading.
    const isWritten = ranking.evidence.here.every((match) => match > 0);
    if (isWritten || !query.words.some(({ word }) => /^\d/u.test(word))) return null;
    return {
      ...answerNothing(asked, ranking),
      doubt: {
        ...findDoubt('none', query, ranking.evidence),
        reason: 'course',
        known: [],
        unknown: [],
      },
    };
  }
  const { heading } = part;
  const below = withoutStubFirst(passagesBelow(part, snapshot), snapshot);
  const finding = { query, weights: ranking.evidence.weights };
  const hits = takeWanted(below, lookup).map((ordinal) => ({ ordinal, score: 1 }));
  return {
    command: 'ask',
    query: text,
    total: below.length,
    sources: 1,
    confidence: rest ?? 'sure',
    passages: toFoundPassages(hits, finding, snapshot),
    nearest: [],
    doubt: null,
    heading,
  };
}

/** "Etc." right below a heading is not what was asked for: what stands there goes to the end. */
function withoutStubFirst(below: readonly number[], { library }: Snapshot): readonly number[] {
  const first = below.findIndex((ordinal) => !isStub(library.passages[ordinal]?.text ?? ''));
  return first <= 0 ? below : [...below.slice(first), ...below.slice(0, first)];
}

/**
 * How sure it is that a part is meant where more is said than its number: "artikel 12 leerplichtwet"
 * names its source; of "art. 6:162 BW" the material may not know the law. Null where more is asked.
 */
function judgeRest(
  { heading: { file } }: CoursePart,
  { evidence: { known } }: Ranking,
  { query: { kind, words, reference }, snapshot: { library } }: Asked,
): Confidence | null {
  if (kind === 'course') return 'sure';
  const title = fold(library.sources.find((source) => source.file === file)?.title ?? '');
  const others = words.filter((_, place) => !reference?.includes(place));
  if (others.every(({ word }) => title.includes(word))) return 'sure';
  const isNew = words.every(
    ({ word }, place) =>
      reference?.includes(place) || title.includes(word) || (known[place] ?? 0) < HALF_KNOWN,
  );
  return isNew ? 'unsure' : null;
}

/** Ordinals of the first passage of each thought below a heading. */
function passagesBelow(
  { heading: { file, number }, to }: CoursePart,
  { library }: Snapshot,
): number[] {
  const seen = new Set<number>();
  return library.passages.flatMap((passage, ordinal) => {
    const { from } = passage.thought;
    if (passage.source.file !== file || passage.number <= number || passage.number > to) return [];
    if (seen.has(from)) return [];
    seen.add(from);
    return [ordinal];
  });
}

function countThoughts(ordinals: readonly number[], { library }: Snapshot): number {
  const bySource = new Map<unknown, Set<number>>();
  let count = 0;
  for (const ordinal of ordinals) {
    const passage = library.passages[ordinal];
    if (!passage) continue;
    const seen = bySource.get(passage.source) ?? new Set<number>();
    bySource.set(passage.source, seen);
    if (!seen.has(passage.thought.from)) count++;
    seen.add(passage.thought.from);
  }
  return count;
}
