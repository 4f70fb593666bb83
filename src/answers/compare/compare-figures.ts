import { findChanges } from '../../facts/index.ts';
import { findWords, fold } from '../../language/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import type { NamedSide } from './compare-sides.ts';
import type { FoundFigure, StatAnswer } from '../types.ts';
import type { Passage } from '../../library/index.ts';

/** A figure of one side, with the passage that it stands in. */
interface PlacedFigure {
  readonly figure: FoundFigure;
  readonly passage: Passage;
  /** Words of growth and decline that speak of it: what falls does not compare with what rises. */
  readonly changes: ReadonlySet<string>;
}

/** Figures of the two sides that measure the same. */
export type ComparedFigures = readonly [PlacedFigure, PlacedFigure];

const MOST_PAIRS = 3;
/** A shorter word in common says nothing of what is measured. */
const SHORTEST_WORD = 4;

/** The years of two figures, where they are not of one year: then they do not compare as they stand. */
export function yearsApart(pair: ComparedFigures): readonly (number | null)[] {
  const years = pair.map(({ figure }) => figure.context.year);
  return new Set(years).size > 1 ? years : [];
}

/** Figures about the topic of both sides that measure the same, each figure once. */
export function findPairs(
  query: string,
  [one, theirs]: readonly [readonly PlacedFigure[], readonly PlacedFigure[]],
  { index }: Snapshot,
): ComparedFigures[] {
  const taken = new Set<PlacedFigure>();
  const topic = wordsOf(query);
  const says = (word: string) => !topic.has(word) && !index.isOfFunctionWords(word);
  const pairs = one.flatMap((own): ComparedFigures[] => {
    const match = theirs.find((each) => !taken.has(each) && measureSame(own, each, says));
    if (!match) return [];
    taken.add(match);
    return [[own, match]];
  });
  return pairs.slice(0, MOST_PAIRS);
}

/** The figures about the topic that are of one side. */
export async function figuresAbout(
  { passages }: StatAnswer,
  { owns }: NamedSide,
): Promise<PlacedFigure[]> {
  const found = await Promise.all(
    passages.map(async ({ passage, figures }) => {
      const own = figures
        .filter(({ isAbout, value }) => isAbout === true && value !== null)
        .filter((figure) => owns(figure, passage));
      const changes = await findChanges(own, passage);
      return own.map((figure, place) => ({
        figure,
        passage,
        changes: changes[place] ?? new Set(),
      }));
    }),
  );
  return found.flat();
}

/** One unit is not enough: two shares may be of anything. Something besides the topic is in common. */
function measureSame(
  one: PlacedFigure,
  other: PlacedFigure,
  says: (word: string) => boolean,
): boolean {
  const [a, b] = [one.figure, other.figure];
  // The same sentence, where both companies stand in it, compares with nothing.
  if (one.passage === other.passage && a.start === b.start) return false;
  if (a.kind !== b.kind || a.unit !== b.unit || a.role !== b.role) return false;
  if (!changeAlike(one.changes, other.changes)) return false;
  if (a.counted !== null && b.counted !== null) return fold(a.counted) === fold(b.counted);
  // One sentence or list that sets several side by side measures one thing.
  if (one.passage === other.passage && a.label && b.label) return true;
  if (a.kind === 'count') return false;
  const theirs = clauseWords(other);
  return [...clauseWords(one)].some((word) => theirs.has(word) && says(word));
}

function changeAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size + other.size === 0 || [...one].some((word) => other.has(word));
}

function clauseWords({ figure: { clause, start, end }, passage: { text } }: PlacedFigure) {
  return wordsOf(`${text.slice(clause[0], start)} ${text.slice(end, clause[1])}`);
}

function wordsOf(text: string): Set<string> {
  const words = Array.from(findWords(text), ({ start, end }) => fold(text.slice(start, end)));
  return new Set(words.filter((word) => word.length >= SHORTEST_WORD && !/\d/u.test(word)));
}
