import type { Evidence, Query } from '../../search/index.ts';
import { findMatches } from '../text/highlight.ts';
import type { Confidence, Doubt, FoundPassage } from '../types.ts';

/** From here on a word counts as known, or as matched: in some form, not by a part of it. */
const HALF = 0.5;

/**
 * Why an answer is not sure, by what of the question stands where; null where it is sure.
 * @param passages what is shown: of a word that is bold in one nobody is told that it is nowhere.
 */
export function findDoubt(
  confidence: Confidence,
  query: Query,
  { known, here }: Evidence,
  passages: readonly FoundPassage[] = [],
): Doubt | null {
  if (confidence === 'sure') return null;
  const { words, isTopical } = query;
  const asked = isTopical ? words : [];
  const seen = placesIn(passages, query);
  const isKnown = (place: number) => (known[place] ?? 0) >= HALF || seen.has(place);
  const wordsThat = (test: (place: number) => boolean) =>
    asked.flatMap(({ word, shown = word }, place) => (test(place) ? [shown] : []));
  const lists = {
    known: wordsThat(isKnown),
    unknown: wordsThat((place) => !isKnown(place)),
  };
  if (lists.unknown.length > 0) return { reason: 'unknown', ...lists };
  const isTogether = asked.every((_, place) => (here[place] ?? 0) >= HALF);
  return { reason: isTogether || asked.length < 2 ? 'weak' : 'apart', ...lists };
}

/** Places in the question of the words that passages have, in whatever form. */
function placesIn(passages: readonly FoundPassage[], query: Query): ReadonlySet<number> {
  const matches = passages.flatMap(({ passage: { text, language } }) =>
    findMatches(query, text, language),
  );
  return new Set(matches.flatMap(({ word, part }) => (part === null ? [word] : [])));
}
