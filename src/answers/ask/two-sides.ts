import type { Query, Ranking, RankOptions, SearchIndex } from '../../search/index.ts';

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

/** Each of the two things by itself, as one who asks what it is. */
export function rankSides(query: Query, index: SearchIndex, options: RankOptions): Side[] {
  return (query.sides ?? []).map((places): Side => {
    const words = places.flatMap((place) => query.words[place] ?? []);
    const side: Query = { ...query, words, kind: 'define', sides: null };
    return {
      query: side,
      about: words.map(({ word, shown = word }) => shown).join(' '),
      ranking: index.rank(side, options),
    };
  });
}
