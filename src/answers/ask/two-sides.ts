import type { Passage } from '../../library/index.ts';
import {
  contrasts,
  onlyNamesSides,
  type Query,
  type Ranking,
  type RankOptions,
  type SearchIndex,
} from '../../search/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';

/** From here on a side counts as treated. */
const TREATED = 0.5;

/** What answers for one of the two things that a question asks about. */
export interface Side {
  readonly query: Query;
  /** As it was asked. */
  readonly about: string;
  readonly ranking: Ranking;
}

/** Whether one thought treats both of the things that a question asks about. */
function treatsBoth({ sides }: Query, { evidence }: Ranking): boolean {
  const treats = (side: readonly number[]) =>
    side.every((place) => (evidence.own[place] ?? 0) >= TREATED);
  return sides !== null && sides.every(treats);
}

/** Whether the best answer does no more than name both of them side by side, or use both in code. */
export function namesBoth(
  query: Query,
  { hits: [first] }: Ranking,
  { library }: Snapshot,
): boolean {
  const passage = first && library.passages[first.ordinal];
  return passage !== undefined && (passage.kind === 'code' || onlyNamesSides(passage, query));
}

/** From here on what was found for a side tells what it is, and surely defines it. */
const TELLS = 0.25;
const DEFINES = 0.5;

/**
 * The two things by themselves, where no passage treats both, or the best only names them; also where
 * each is defined elsewhere and the best sets neither against the other: "the curve plots A and B".
 */
export function findSides(
  query: Query,
  ranking: Ranking,
  snapshot: Snapshot,
  only?: RankOptions['only'],
): readonly Side[] | null {
  if (!query.sides) return null;
  const treats = treatsBoth(query, ranking);
  const names = treats && namesBoth(query, ranking, snapshot);
  const first = snapshot.library.passages[ranking.hits[0]?.ordinal ?? -1];
  if (treats && !names && (!first || contrasts(first))) return null;
  const sides = rankSides(query, snapshot.index, { only, limit: 1, byThought: true });
  if (!sides.every(({ ranking: { hits } }) => hits.length > 0)) return null;
  if (!treats) return sides;
  const least = names ? TELLS : DEFINES;
  const isTold = sides.every(({ ranking: { evidence, hits } }) => {
    const own = snapshot.library.passages[hits[0]?.ordinal ?? -1];
    return (evidence.fit ?? 0) >= least && (names || !isOneThought(own, first));
  });
  return isTold ? sides : null;
}

function isOneThought(one: Passage | undefined, other: Passage | undefined): boolean {
  return one?.source === other?.source && one?.thought.from === other?.thought.from;
}

/** Each of the two things by itself, as one who asks what it is. */
function rankSides(query: Query, index: SearchIndex, options: RankOptions): Side[] {
  const { sides } = query;
  if (!sides) return [];
  const [one, other] = sides;
  const rank = (places: readonly number[]) => rankSide(places, query, index, options);
  // "Active and passive transport": the one is named in full by the last words of the other.
  const full = other.length > one.length ? rank([...one, ...other.slice(one.length)]) : null;
  return [full?.ranking.evidence.meets ? full : rank(one), rank(other)];
}

function rankSide(
  places: readonly number[],
  query: Query,
  index: SearchIndex,
  options: RankOptions,
): Side {
  const words = places.flatMap((place) => query.words[place] ?? []);
  const side: Query = { ...query, words, kind: 'define', sides: null };
  return {
    query: side,
    about: words.map(({ word, shown = word }) => shown).join(' '),
    ranking: index.rank(side, options),
  };
}
