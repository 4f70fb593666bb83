import type { Figure } from '../facts/index.ts';
import type { Range } from '../language/index.ts';
import type { Match } from './highlight.ts';

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

function compare(figure: Figure, { start }: Match, { figures }: TopicPlaces): Closeness {
  if (isIn(start, figure.clause)) return { closeness: CLAUSE, distance: 0 };
  const [from, to] = [Math.min(start, figure.start), Math.max(start, figure.start)];
  const between = countBefore(figures, to) - countBefore(figures, from);
  // Before a word the figure itself is counted, but half of one it does count.
  const distance = between - (start > figure.start ? 0.5 : 0);
  return { closeness: isIn(start, figure.sentence) ? SENTENCE : PASSAGE, distance };
}

/** How many figures, which stand in order, begin before a place; by halves, as a text may hold hundreds. */
function countBefore(figures: readonly Figure[], place: number): number {
  let [from, to] = [0, figures.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((figures[middle]?.start ?? place) < place) from = middle + 1;
    else to = middle;
  }
  return from;
}

function isIn(place: number, [from, to]: Range): boolean {
  return place >= from && place < to;
}

/** Sums of weights differ in their last digits by order alone. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
