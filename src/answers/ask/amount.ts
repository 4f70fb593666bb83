import { dimensionOf, type Figure } from '../../facts/index.ts';
import type { Dimension } from '../../language/index.ts';
import type { Passage } from '../../library/index.ts';
import { type Hit, promote, type Query } from '../../search/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { findMatches } from '../text/highlight.ts';
import { measureOf } from '../stat/topic/asked-measures.ts';

/** Kinds of question that an amount answers. */
const AMOUNTS: ReadonlySet<Query['kind']> = new Set(['how-many', 'how-long']);
/** How long something takes, or is. */
const LENGTHS: readonly Dimension[] = ['duration', 'length'];
/** Words of a question before what is counted: "in how many", "van hoeveel". */
const LATEST_COUNTED = 3;
/** Characters between a number and what it counts: "20 new beds", "beds: 20". */
const NEAR = 16;
/** From so much of the score of the first on, a hit may be a better answer. */
const NEARLY = 0.75;

/**
 * Whether the thought of a passage gives such an amount as a question asks for: of money where it is
 * what something costs, of time where it is how long, a number beside the beds for "how many beds".
 * What the question does not tell is not looked at; true for other questions.
 */
export function givesAmount(query: Query, ordinal: number, snapshot: Snapshot): boolean {
  if (!AMOUNTS.has(query.kind)) return true;
  const dimensions = findDimensions(query);
  const counted = dimensions === null ? findCounted(query) : null;
  if (dimensions === null && counted === null) return true;
  return ordinalsOfThought(ordinal, snapshot).some((own) => {
    const passage = snapshot.library.passages[own];
    return snapshot.facts.figuresOf(own).some((figure) => {
      if (counted !== null) return passage && counts(query, counted, passage, figure);
      const dimension = dimensionOf(figure);
      return dimension !== null && dimensions?.includes(dimension);
    });
  });
}

/**
 * The hits, with the first of the best that gives such an amount as was asked for before those that
 * do not: "how heavy" is not answered by what something costs.
 */
export function amountFirst(
  hits: readonly Hit[],
  query: Query,
  snapshot: Snapshot,
): readonly Hit[] {
  return promote(hits, NEARLY, ({ ordinal }) => givesAmount(query, ordinal, snapshot));
}

/** The kinds of quantity that the words of a question ask for; null where they do not tell. */
function findDimensions({ kind, words, measure }: Query): readonly Dimension[] | null {
  if (kind === 'how-long') return LENGTHS;
  if (measure !== null) return [measure];
  for (const { word, shown = word } of words) {
    const noun = measureOf(shown);
    if (noun) return noun.dimensions;
  }
  return null;
}

/** The place of the word right behind "how many", as long as the question begins with it; null for none. */
function findCounted({ order, isTopical }: Query): number | null {
  if (!isTopical) return null;
  const first = order.findIndex((place) => place >= 0);
  return first > 0 && first < LATEST_COUNTED ? (order[first] ?? null) : null;
}

/**
 * Whether a figure stands beside what is counted, or no text of that passage names it and it is no
 * share: "how many people" is not answered by "project: 30 %".
 */
function counts(query: Query, counted: number, passage: Passage, figure: Figure): boolean {
  const named = findMatches(query, passage.text, passage.language).filter(
    ({ word }) => word === counted,
  );
  return (
    (named.length === 0 && dimensionOf(figure) !== 'share') ||
    named.some(({ start, end }) => start <= figure.end + NEAR && end >= figure.start - NEAR)
  );
}

/** All passages of the thought of one: they stand one after the other. */
function ordinalsOfThought(ordinal: number, { library: { passages } }: Snapshot): number[] {
  const own = passages[ordinal];
  const isOfIt = (at: number) =>
    passages[at]?.source === own?.source && passages[at]?.thought.from === own?.thought.from;
  let [from, to] = [ordinal, ordinal];
  while (isOfIt(from - 1)) from--;
  while (isOfIt(to + 1)) to++;
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
