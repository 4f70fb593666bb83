import type { Figure } from '../facts/types.ts';
import type { Match } from './highlight.ts';
import { countBefore, segmentAt, type Segment } from './stat-segments.ts';

/** How close a figure stands to a word of the topic: lower is closer. */
const CLAUSE = 0;
const SENTENCE = 1;
const PASSAGE = 2;
export const HEADING = 3;

/** How close a figure stands to the topic. */
export interface Closeness {
  /** From 0, in the same clause as all of the topic, to 3, under a heading that has it. */
  readonly closeness: number;
  /** Figures between; half of one more behind it, since what is measured is mostly named first. */
  readonly distance: number;
}

/** Where the words of a topic stand, and what each weighs. */
export interface TopicPlaces {
  readonly segments: readonly Segment[];
  /** All figures of the text, in order. */
  readonly figures: readonly Figure[];
  readonly inText: readonly Match[];
  /** Words of the topic that the headings above have, by their places in the query. */
  readonly inHeadings: readonly number[];
  /** Weight of each word of the query. */
  readonly weights: readonly number[];
}

/** Measures a figure against each word of the topic; a rare word says more than a common one. */
export function measureCloseness(figure: Figure, places: TopicPlaces): Closeness {
  const { inText, inHeadings, weights } = places;
  const words = new Set([...inText.map(({ word }) => word), ...inHeadings]);
  let [closeness, distance, total] = [0, 0, 0];
  for (const word of words) {
    const weight = Math.max(weights[word] ?? 0, 0.01);
    const nearest = findNearest(figure, word, places);
    closeness += weight * (nearest?.closeness ?? HEADING);
    distance += weight * (nearest?.distance ?? 0);
    total += weight;
  }
  if (total === 0) return { closeness: HEADING, distance: 0 };
  return { closeness: round(closeness / total), distance: round(distance / total) };
}

/** How close the figure stands to the nearest match of a word; null where the text has none. */
function findNearest(figure: Figure, word: number, places: TopicPlaces): Closeness | null {
  let nearest: Closeness | null = null;
  for (const match of places.inText) {
    if (match.word !== word) continue;
    const found = compare(figure, match, places);
    const closer = nearest
      ? found.closeness - nearest.closeness || found.distance - nearest.distance
      : -1;
    if (closer < 0) nearest = found;
  }
  return nearest;
}

function compare(figure: Figure, { start }: Match, { segments, figures }: TopicPlaces): Closeness {
  const own = segmentAt(segments, figure.start);
  const other = segmentAt(segments, start);
  if (own === other) return { closeness: CLAUSE, distance: 0 };
  const isSameSentence = segments[own]?.sentence === segments[other]?.sentence;
  const [from, to] = [Math.min(start, figure.start), Math.max(start, figure.start)];
  const between = countBefore(figures, to) - countBefore(figures, from);
  // Before a word the figure itself is counted, but half of one it does count.
  const distance = between - (start > figure.start ? 0.5 : 0);
  return { closeness: isSameSentence ? SENTENCE : PASSAGE, distance };
}

/** Sums of weights differ in their last digits by order alone. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
