import { fold } from '../../language/index.ts';
import type { Query, QueryWord, WeightedTerm } from '../types.ts';

/** How much a match counts of the compound that words asked apart make together. */
const JOINED_WEIGHT = 1;
/** Most words that are written as one. */
const MOST_WORDS = 3;
/** "E-books", which the material may write as "ebooks". */
const HYPHENATED = /\p{L}{1,40}(?:-\p{L}{1,40}){1,3}/gu;
/** A shorter compound may be any word. */
const SHORTEST = 7;

/**
 * Lets words that were asked one behind the other also stand as the one word that they make in the
 * material: "korte termijn geheugen" is found where it says "kortetermijngeheugen".
 * @param termsOf the terms of a word that stands in the material; none where it does not
 */
export function joinWords(query: Query, termsOf: (word: string) => readonly string[]): Query {
  const { order, words } = query;
  const added = new Map<number, WeightedTerm[]>();
  for (const start of order.keys()) {
    for (let length = MOST_WORDS; length > 1; length--) {
      const places = order.slice(start, start + length);
      const run = places.flatMap((place) => (place < 0 ? [] : (words[place] ?? [])));
      if (run.length < length) continue;
      const joined = run.map(({ word }) => word).join('');
      if (joined.length < SHORTEST) continue;
      for (const term of termsOf(joined)) {
        for (const place of places) {
          added.set(place, [...(added.get(place) ?? []), { term, weight: JOINED_WEIGHT }]);
        }
      }
    }
  }
  for (const [written] of query.text.matchAll(HYPHENATED)) {
    const pieces = fold(written).split('-');
    for (const term of termsOf(pieces.join(''))) {
      for (const [place, { word }] of words.entries()) {
        if (!pieces.includes(word)) continue;
        added.set(place, [...(added.get(place) ?? []), { term, weight: JOINED_WEIGHT }]);
      }
    }
  }
  if (added.size === 0) return query;
  return { ...query, words: words.map((word, place) => addTerms(word, added.get(place))) };
}

/** Each term once, by the greatest weight. */
function addTerms(word: QueryWord, more: readonly WeightedTerm[] | undefined): QueryWord {
  if (!more) return word;
  const terms = new Map(word.terms.map((term) => [term.term, term]));
  for (const term of more) {
    if ((terms.get(term.term)?.weight ?? 0) < term.weight) terms.set(term.term, term);
  }
  return { ...word, terms: [...terms.values()], isGuessed: false };
}
