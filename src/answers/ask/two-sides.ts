import {
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
export function treatsBoth({ sides }: Query, { evidence }: Ranking): boolean {
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

/** From here on what was found for a side tells what it is. */
const TELLS = 0.25;

/** Whether each side has something that tells what it is, and not only its name. */
export function areTold(sides: readonly Side[]): boolean {
  return sides.every(({ ranking: { evidence } }) => (evidence.fit ?? 0) >= TELLS);
}

/** Each of the two things by itself, as one who asks what it is. */
export function rankSides(query: Query, index: SearchIndex, options: RankOptions): Side[] {
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
