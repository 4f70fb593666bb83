import type { Figure } from '../facts/index.ts';
import type { Range } from '../language/index.ts';
import type { Match } from './highlight.ts';

/** How close a figure stands to a word of the topic: lower is closer. */
const CLAUSE = 0;
const SENTENCE = 1;
const CARRIED = 1.5;
const HEADING = 2;
const TITLE = 2.25;
/** Only somewhere in its passage: near, and not about it. */
export const PASSAGE = 3;
/** A subject is carried over so many sentences. */
const MOST_CARRIED = 2;
/** Of the weight of a topic's words so much must be closer than the passage. */
const LEAST_ABOUT = 0.5;

/** A figure, or a date, as far as what it is about takes. */
export type Placed = Pick<Figure, 'start' | 'clause' | 'sentence' | 'isCarried'> &
  Partial<Pick<Figure, 'label'>>;

/** How close a figure stands to the topic. */
export interface Closeness {
  /**
   * From 0, in the same clause as all of the topic, over 1 (sentence), 1.5 (a sentence that goes on
   * about it) and 2 (under its heading or title), to 3, somewhere in the same passage.
   */
  readonly closeness: number;
  /** Figures between; half of one more behind it, since what is measured is mostly named first. */
  readonly distance: number;
}

/** Where the words of a topic stand, and what each weighs. */
export interface TopicPlaces {
  /** All figures of the text, in order. */
  readonly figures: readonly Placed[];
  readonly inText: readonly Match[];
  /** Words of the topic that the headings above have, by their places in the query. */
  readonly inHeadings: readonly number[];
  /** The same of the title of the source. */
  readonly inTitle: readonly number[];
  /** Words of the passage before, where this one goes on about it. */
  readonly before: readonly number[];
  readonly text: string;
  /** Whether it is no item and no row. */
  readonly isRunning: boolean;
  /** Names in it that something else than the topic may be about. */
  readonly others: readonly string[];
  readonly sentences: readonly Range[];
  /** Whether a match may be what its sentence is about. */
  readonly isSubject: (match: Match) => boolean;
  /** Weight of each word of the query. */
  readonly weights: readonly number[];
}

/** How close a figure is to a topic, and whether it is about it. */
export interface Measured extends Closeness {
  readonly isAbout: boolean;
  /** Whether it is about every word of the topic that its passage has. */
  readonly isAboutAll: boolean;
}

/** Measures a figure against each word of the topic; a rare word says more than a common one. */
export function measureCloseness(figure: Placed, places: TopicPlaces): Measured {
  const { inText, inHeadings, inTitle, before, weights } = places;
  const words = new Set([...inText.map(({ word }) => word), ...inHeadings, ...inTitle, ...before]);
  let [closeness, distance, total, about] = [0, 0, 0, 0];
  for (const word of words) {
    const weight = Math.max(weights[word] ?? 0, 0.01);
    const nearest = findNearest(figure, word, places);
    const above = findAbove(figure, word, places);
    const closest = Math.min(nearest?.closeness ?? PASSAGE, above);
    closeness += weight * closest;
    distance += weight * (nearest?.distance ?? 0);
    if (closest < PASSAGE) about += weight;
    total += weight;
  }
  if (total === 0) {
    return { closeness: PASSAGE, distance: 0, isAbout: false, isAboutAll: false };
  }
  const isAbout = about >= total * LEAST_ABOUT;
  return {
    closeness: round(closeness / total),
    distance: round(distance / total),
    isAbout,
    isAboutAll: about > total - 1e-9,
  };
}

/** How close a word above the text is: carried from the passage before, in a heading, in the title. */
function findAbove(figure: Placed, word: number, places: TopicPlaces): number {
  if (figure.isCarried && places.before.includes(word)) return CARRIED;
  if (isOfOther(figure, places)) return PASSAGE;
  if (places.inHeadings.includes(word)) return HEADING;
  return places.inTitle.includes(word) ? TITLE : PASSAGE;
}

/** Whether something else took the place of what heading and title are about. */
function isOfOther(figure: Placed, { text, isRunning, others, inText }: TopicPlaces): boolean {
  if (!isRunning) return false;
  const { label, clause, sentence, start } = figure;
  const isTopic = (from: number, to: number) =>
    inText.some((match) => match.start >= from && match.start < to);
  if (label?.sort === 'name') return !isTopic(label.start, label.end);
  if (others.length === 0) return false;
  // The subject stands in the clause, or opens the sentence that it is of.
  const lead = text.slice(Math.max(sentence[0], clause[0]), start);
  return others.some((name) => {
    const at = lead.indexOf(name);
    return at >= 0 && !isTopic(clause[0] + at, clause[0] + at + name.length);
  });
}

/** How close the figure stands to the nearest match of a word; null where the text has none. */
function findNearest(figure: Placed, word: number, places: TopicPlaces): Closeness | null {
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

function compare(figure: Placed, match: Match, places: TopicPlaces): Closeness {
  const { start } = match;
  const { figures } = places;
  if (isIn(start, figure.clause)) return { closeness: CLAUSE, distance: 0 };
  const [from, to] = [Math.min(start, figure.start), Math.max(start, figure.start)];
  const between = countBefore(figures, to) - countBefore(figures, from);
  // Before a word the figure itself is counted, but half of one it does count.
  const distance = between - (start > figure.start ? 0.5 : 0);
  if (isIn(start, figure.sentence)) return { closeness: SENTENCE, distance };
  return { closeness: isGoneOn(figure, match, places) ? CARRIED : PASSAGE, distance };
}

/** Whether the figure's sentence goes on about one shortly before, in which a word stands. */
function isGoneOn(figure: Placed, match: Match, places: TopicPlaces): boolean {
  const { start } = match;
  const { sentences, isSubject } = places;
  if (!figure.isCarried || start > figure.start) return false;
  const own = sentences.findIndex((range) => isIn(figure.start, range));
  const other = sentences.findIndex((range) => isIn(start, range));
  return other >= 0 && own - other <= MOST_CARRIED && isSubject(match);
}

/** How many figures, which stand in order, begin before a place; by halves, as a text may hold hundreds. */
function countBefore(figures: readonly Placed[], place: number): number {
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
