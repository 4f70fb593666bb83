import type { Figure } from '../../../facts/index.ts';
import type { Range } from '../../../language/index.ts';
import type { Match } from '../../text/highlight.ts';
import type { Topic } from '../topic/read-topic.ts';

/** Where the words of a topic stand in and above a passage. */
export interface TopicPlaces {
  readonly topic: Topic;
  readonly text: string;
  readonly language: string | null;
  /** The heading right above it, or the line over its list; empty where it has none. */
  readonly heading: string;
  /** Of the source; empty where it has none. */
  readonly title: string;
  /** All figures of the text, in order. */
  readonly figures: readonly Figure[];
  /** Those that tell how old somebody is. */
  readonly ages: ReadonlySet<Figure>;
  readonly inText: readonly Match[];
  /** The same in headings and title. */
  readonly above: readonly Match[];
  /** Parts of compounds that the source has elsewhere, of which the text has the last. */
  readonly elsewhere: readonly Match[];
  /** Where a heading ends which the text itself begins with ("2. Huurverhoging. …"), and its words. */
  readonly leadEnd: number;
  readonly inLead: ReadonlySet<number>;
  /** Whether it is hardly more than the price of what its title is about. */
  readonly isPriceHead: boolean;
  /** Words of the topic that the headings above have, by their places in the query. */
  readonly inHeadings: ReadonlySet<number>;
  /** The same of the title of the source. */
  readonly inTitle: ReadonlySet<number>;
  /** Words of the passage before, where this one goes on about it. */
  readonly before: ReadonlySet<number>;
  /** Words of the passage right before, under the same heading, and those further off in the source. */
  readonly adjacent: ReadonlySet<number>;
  readonly nearby: ReadonlySet<number>;
  /** Whether it is no item and no row. */
  readonly isRunning: boolean;
  /** Whether it is a row of a table. */
  readonly isRow: boolean;
  /** Names in it that something else than the topic may be about. */
  readonly others: readonly string[];
  readonly sentences: readonly Range[];
  /** Whether a match may be what its sentence is about. */
  readonly isSubject: (match: Match) => boolean;
}

/** Where a word stands, as seen from a figure. */
export type Place =
  | 'clause'
  | 'told'
  | 'alone'
  | 'sentence'
  | 'later'
  | 'carried'
  | 'beside'
  | 'after'
  | 'heading'
  | 'title'
  | 'kind'
  | 'passage'
  | 'nearby'
  | 'other'
  | 'absent';

/** Where a word stands that a figure is not told of, though its passage or its source may have it. */
export const FAR: ReadonlySet<Place> = new Set(['passage', 'nearby', 'other', 'absent']);

/** What is measured stands close to its figure. */
const OF_NOUNS: Readonly<Record<Place, number>> = {
  clause: 0,
  told: 0.4,
  alone: 0.5,
  sentence: 1,
  later: 1,
  carried: 1.5,
  beside: 1.75,
  after: 2.5,
  heading: 1.2,
  title: 2.25,
  kind: 2.6,
  passage: 3,
  nearby: 3,
  other: 3,
  absent: 3,
};

/** Whose it is was often said before. */
const OF_NAMES: Readonly<Record<Place, number>> = {
  clause: 0,
  told: 0,
  alone: 0.25,
  sentence: 0.5,
  later: 1.5,
  carried: 0.6,
  beside: 0.75,
  after: 0.9,
  heading: 0.9,
  title: 1,
  kind: 3,
  passage: 1.25,
  nearby: 1.5,
  other: 3,
  absent: 3,
};

/** How far a word's place is: lower is closer. */
export function farnessOf(place: Place, isOfName: boolean): number {
  return (isOfName ? OF_NAMES : OF_NOUNS)[place];
}
