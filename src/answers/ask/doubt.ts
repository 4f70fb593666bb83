import type { Evidence, Query } from '../../search/index.ts';
import type { Confidence, Doubt } from '../types.ts';

/** From here on a word counts as known, or as matched: in some form, not by a part of it. */
const HALF = 0.5;

/** Why an answer is not sure, by what of the question stands where; null where it is sure. */
export function findDoubt(
  confidence: Confidence,
  { words, isTopical }: Query,
  { known, here }: Evidence,
): Doubt | null {
  if (confidence === 'sure') return null;
  const asked = isTopical ? words : [];
  const isKnown = (place: number) => (known[place] ?? 0) >= HALF;
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
