import type { Figure } from '../../facts/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { createTimeSlices } from '../../system/index.ts';
import { coverTopic } from './rank/cover-topic.ts';
import { measureCloseness } from './rank/measure-closeness.ts';
import { announces, isGoneOn, withNext } from './places/above.ts';
import { findAround } from './places/around.ts';
import { PASSAGE, placeWords, type Placed } from './rank/place-words.ts';
import { shareEarlier } from './rank/share-earlier.ts';
import { shareJoined } from './rank/share-joined.ts';
import type { Candidate, RankedFigure } from './candidate.ts';
import { findElsewhere } from './places/elsewhere.ts';
import { createNearby } from './places/nearby.ts';
import { findPairs } from './places/pairs.ts';
import type { TopicPlaces } from './places/topic-places.ts';
import { readHit, toPlaces, type ReadHit } from './read-hit.ts';
import { rankFigure } from './rank/rank-figure.ts';
import { collectParts } from './places/source-parts.ts';
import { readTopic, type Asked } from './topic/read-topic.ts';

/** How much later a figure comes where another of its kind stands by the name. */
const OF_OTHER = 0.8;
const ELSEWHERE: ReadonlySet<Placed['place']> = new Set(['after', 'beside', 'nearby', 'other']);
const NAMED: ReadonlySet<Placed['place']> = new Set(['clause', 'alone']);

/** The passages that some of a topic's words match in or above, in no order. */
export async function findCandidates(
  asked: Asked,
  only: ((ordinal: number) => boolean) | undefined,
  snapshot: Snapshot,
): Promise<Candidate[]> {
  const { facts, index } = snapshot;
  const { query } = asked;
  const mayTell = (ordinal: number) =>
    asked.isAge ||
    facts.countFigures(ordinal) > 0 ||
    isGoneOn(ordinal, snapshot) ||
    announces(ordinal, snapshot);
  const { hits, evidence } = index.rank(query, {
    only: (ordinal) => mayTell(ordinal) && (only?.(ordinal) ?? true),
    limit: Number.POSITIVE_INFINITY,
  });
  const read: ReadHit[] = [];
  // Of a common word there are tens of thousands, and one alone may hold hundreds of figures.
  const slices = createTimeSlices();
  for (const hit of withNext(hits, snapshot)) {
    const own = readHit(hit, query, snapshot, asked.isAge);
    if (own) read.push(own);
    await slices.giveWay();
  }
  const written = [...read, ...findElsewhere(query, read, snapshot)];
  const topic = readTopic(asked, evidence.weights, written, findPairs(query, read, snapshot));
  for (const hit of findAround(topic, read, snapshot)) {
    const own = (only?.(hit.ordinal) ?? true) ? readHit(hit, query, snapshot, asked.isAge) : null;
    if (own) read.push(own);
  }
  if (asked.role === 'cost') read.push(...findPriceHeads(read, query, only, snapshot));
  const nearbyOf = createNearby(query, snapshot);
  const partsOf = collectParts(read, query);
  const all: Candidate[] = [];
  for (const own of read) {
    const nearby = nearbyOf(own.hit.ordinal, own.matches);
    const places = toPlaces(own, topic, nearby, partsOf(own.passage.source), snapshot);
    all.push(toCandidate(own, places));
    await slices.giveWay();
  }
  return all;
}

/** Prices at the head of pages whose titles have a word of the topic; nothing of it may stand beside them. */
function findPriceHeads(
  read: readonly ReadHit[],
  query: Asked['query'],
  only: ((ordinal: number) => boolean) | undefined,
  snapshot: Snapshot,
): ReadHit[] {
  const known = new Set(read.map(({ hit }) => hit.ordinal));
  return Array.from(snapshot.facts.priceHeads).flatMap((ordinal) => {
    if (known.has(ordinal) || only?.(ordinal) === false) return [];
    const own = readHit({ ordinal, score: 0 }, query, snapshot);
    return own && own.above.title.length > 0 ? [own] : [];
  });
}

function toCandidate(read: ReadHit, places: TopicPlaces): Candidate {
  const { hit, passage } = read;
  const { figures: own, inText } = places;
  const told = own.map((figure) => placeWords(figure, places));
  const placed = shareEarlier(own, shareJoined(own, told, places), places);
  const figures = own
    .map((figure, at): RankedFigure => {
      const measured = measureCloseness(figure, placed[at] ?? [], places);
      const other = isBesideNamed(figure, at, placed, places) ? OF_OTHER : 0;
      // What the topic names in another row may be a part of it: the whole is no better.
      const isOfMore =
        !places.isRunning && (placed[at] ?? []).some(({ place }) => ELSEWHERE.has(place));
      const seen = isOfMore && figure.reach === 'whole' ? { ...figure, reach: null } : figure;
      return { figure, measured, rank: rankFigure(seen, measured, places) + other };
    })
    .toSorted(compareFigures);
  const [first] = figures;
  return {
    hit,
    passage,
    matches: inText,
    coverage: coverTopic(read.above, places, placed),
    figures,
    isAbout: first?.measured.isAbout ?? false,
    rank: first?.rank ?? PASSAGE,
  };
}

/**
 * "A Comet costs £2,899. The Orbit is sold for £3,450": of the Orbit, of which the text tells only then, is
 * what stands by its name, of two figures that may measure the same.
 */
function isBesideNamed(
  { kind, unit }: Figure,
  at: number,
  placed: readonly (readonly Placed[])[],
  { topic, figures }: TopicPlaces,
): boolean {
  if (!topic.isMixed) return false;
  const names = topic.words.flatMap(({ isName }, word) => (isName ? [word] : []));
  if (names.some((word) => placed[at]?.[word]?.place !== 'after')) return false;
  return figures.some(
    (other, place) =>
      place !== at &&
      other.kind === kind &&
      other.unit === unit &&
      names.every((word) => NAMED.has(placed[place]?.[word]?.place ?? 'absent')),
  );
}

function compareFigures(a: RankedFigure, b: RankedFigure): number {
  return (
    Number(b.measured.isAbout) - Number(a.measured.isAbout) ||
    a.rank - b.rank ||
    a.measured.distance - b.measured.distance ||
    a.figure.start - b.figure.start
  );
}
