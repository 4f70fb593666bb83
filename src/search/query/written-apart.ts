import { getWordAnalyser } from '../../analysis/index.ts';
import type { ForwardIndex } from '../inverted-index/forward-index.ts';
import type { PostingList, Postings } from '../inverted-index/postings.ts';

/** Shorter words are pieces of too many others. */
const SHORTEST = 5;
const SHORTEST_LAST = 3;
/** So many passages with the last part are looked at. */
const MOST_LOOKED_AT = 500;

/** Two words of the material that stand beside each other where a query has one. */
export interface Apart {
  readonly first: string;
  readonly last: string;
  /** Whether the first carries no topic: "zij-instromer". */
  readonly isFirstStop: boolean;
}

/**
 * Finds out how the material writes a word that it does not have as one: "email" as "e-mail", "halflife" as
 * "half-life". A hyphen parts words for the index, so that the two need only stand side by side.
 */
export function createApartFinder(
  { vocabulary, words, starts }: ForwardIndex,
  postings: Postings,
  languages: readonly (string | null)[],
): (word: string) => Apart | null {
  /** Whether a passage has any of the first words right before a word with the term. */
  const stand = (firsts: readonly number[], term: string, ordinal: number): boolean => {
    const termId = vocabulary.findTerm(term);
    const to = starts[ordinal + 1] ?? 0;
    for (let at = starts[ordinal] ?? 0; at + 1 < to; at++) {
      const next = words[at + 1] ?? -1;
      if (next < 0 || vocabulary.termOf(next) !== termId) continue;
      if (firsts.includes(words[at] ?? -1)) return true;
    }
    return false;
  };
  return (word) => {
    if (word.length < SHORTEST) return null;
    for (let at = 1; at <= word.length - SHORTEST_LAST; at++) {
      const [first, last] = [word.slice(0, at), word.slice(at)];
      const firsts = vocabulary.idsOf(first);
      if (firsts.length === 0) continue;
      for (const term of new Set(
        languages.map((language) => getWordAnalyser(language)(last).term),
      )) {
        const looked = firstOf(postings.find(term));
        if (!looked.some((ordinal) => stand(firsts, term, ordinal))) continue;
        const isFirstStop = first.length === 1 || firsts.some((id) => vocabulary.isStop(id));
        return { first, last, isFirstStop };
      }
    }
    return null;
  };
}

/** Some of the passages of a term: a common one has tens of thousands. */
function firstOf(list: PostingList): number[] {
  return list
    .flatMap((slot) =>
      Array.from(
        { length: Math.min(slot?.length ?? 0, MOST_LOOKED_AT) },
        (_, at) => slot?.[at] ?? 0,
      ),
    )
    .slice(0, MOST_LOOKED_AT);
}
