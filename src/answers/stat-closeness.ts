import type { Figure } from '../facts/types.ts';
import type { Match } from './highlight.ts';
import { segmentAt, type Segment } from './stat-segments.ts';

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
  /** All figures of the text. */
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
    const nearest = inText
      .filter((match) => match.word === word)
      .map((match) => compare(figure, match, places))
      .toSorted((a, b) => a.closeness - b.closeness || a.distance - b.distance)[0];
    closeness += weight * (nearest?.closeness ?? HEADING);
    distance += weight * (nearest?.distance ?? 0);
    total += weight;
  }
  if (total === 0) return { closeness: HEADING, distance: 0 };
  return { closeness: round(closeness / total), distance: round(distance / total) };
}

function compare(figure: Figure, { start }: Match, { segments, figures }: TopicPlaces): Closeness {
  const own = segmentAt(segments, figure.start);
  const other = segmentAt(segments, start);
  if (own === other) return { closeness: CLAUSE, distance: 0 };
  const isSameSentence = segments[own]?.sentence === segments[other]?.sentence;
  const [from, to] = [Math.min(start, figure.start), Math.max(start, figure.start)];
  const between = figures.filter((one) => one !== figure && one.start >= from && one.start < to);
  const distance = between.length + (start > figure.start ? 0.5 : 0);
  return { closeness: isSameSentence ? SENTENCE : PASSAGE, distance };
}

/** Sums of weights differ in their last digits by order alone. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
