import type { Snapshot } from '../../snapshot/index.ts';
import { ask } from '../ask/ask.ts';
import { checkQuery } from '../lookup/check-query.ts';
import { figuresAbout, findPairs, type ComparedFigures } from './compare-figures.ts';
import { sourceSide, toSide, type NamedSide } from './compare-sides.ts';
import { passagesIn } from '../lookup/scope.ts';
import { findFigures } from '../stat/find-figures.ts';
import type { Confidence, FoundPassage } from '../types.ts';

export { yearsApart, type ComparedFigures } from './compare-figures.ts';

/** Sources that are looked at for the two that say most. */
const MOST_TRIED = 6;
/** Passages with figures of one side that are looked at. */
const MOST_FIGURES = 10;

/** What is to be compared: the two by name, null for whichever says most. */
export interface Comparison {
  readonly query: string;
  readonly a: string | null;
  readonly b: string | null;
  /** Where what is not named itself is looked for; null or left out for everywhere. */
  readonly source?: string | null;
}

/** What one source or company says about the topic. */
export interface ComparedSide {
  readonly name: string;
  readonly kind: 'source' | 'company';
  /** Of what it says; `none` where it says nothing. */
  readonly confidence: Confidence;
  readonly best: FoundPassage | null;
}

/** What two say about one topic. */
export interface CompareAnswer {
  readonly command: 'compare';
  readonly query: string;
  /** Fewer than two where no others say anything about the topic. */
  readonly sides: readonly ComparedSide[];
  readonly figures: readonly ComparedFigures[];
  /** Whether both names are of one and the same. */
  readonly isSame: boolean;
}

/**
 * The best that each of two sources or companies says about a topic, and figures of both that
 * measure the same.
 * @throws UserError for a topic or a name that cannot be used.
 */
export async function compare(asked: Comparison, snapshot: Snapshot): Promise<CompareAnswer> {
  const query = checkQuery(asked.query);
  const only = passagesIn(asked.source ?? null, snapshot.library);
  const named = [asked.a, asked.b].flatMap((name) =>
    name === null ? [] : [within(toSide(name, snapshot), only)],
  );
  const isSame = named.length === 2 && named[0]?.key === named[1]?.key;
  const missing = isSame ? 0 : 2 - named.length;
  const found = missing > 0 ? findMost(query, named, only, snapshot).slice(0, missing) : [];
  const others = asked.a === null ? [...found, ...named] : [...named, ...found];
  const pair = isSame ? named.slice(0, 1) : others;
  const sides = pair.map((side) => readSide(query, side, snapshot));
  const lookup = { query, source: null, from: 0, limit: MOST_FIGURES };
  const [one, other] = await Promise.all(
    pair.map(async (side) =>
      figuresAbout(await findFigures({ ...lookup, only: side.only }, snapshot), side),
    ),
  );
  const figures = one && other ? findPairs(query, [one, other], snapshot) : [];
  return { command: 'compare', query, sides, figures, isSame };
}

function readSide(
  query: string,
  { name, kind, only }: NamedSide,
  snapshot: Snapshot,
): ComparedSide {
  const { confidence, passages } = ask({ query, source: null, from: 0, limit: 5, only }, snapshot);
  const { library } = snapshot;
  // A chapter that is asked for by its name is shown whole, whoever it is about.
  const best = passages.find(({ passage }) => only(library.passages.indexOf(passage))) ?? null;
  return { name, kind, confidence: best ? confidence : 'none', best };
}

/** Where is looked; undefined for everywhere. */
type Limit = ReturnType<typeof passagesIn>;

/** A company as the sources that are looked in name it; a source that is named is meant, wherever it is. */
function within(side: NamedSide, limit: Limit): NamedSide {
  if (limit === undefined || side.kind === 'source') return side;
  return { ...side, only: (ordinal) => side.only(ordinal) && limit(ordinal) };
}

/** The other sources that say something about the topic, surely before perhaps, most first. */
function findMost(
  query: string,
  but: readonly NamedSide[],
  only: Limit,
  snapshot: Snapshot,
): NamedSide[] {
  const { index, library } = snapshot;
  const { holding, matching } = index.rank(index.parse(query), { only, byThought: true });
  const counts = new Map<string, number>();
  for (const ordinal of [...holding, ...matching]) {
    const file = library.passages[ordinal]?.source.file;
    if (file !== undefined) counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  const most = [...counts].toSorted(([, one], [, other]) => other - one);
  const order: readonly Confidence[] = ['sure', 'unsure'];
  return most
    .map(([file]) => sourceSide(file, snapshot))
    .flatMap((side) => (side && but.every(({ key }) => key !== side.key) ? [side] : []))
    .slice(0, MOST_TRIED)
    .map((side) => ({ side, at: order.indexOf(readSide(query, side, snapshot).confidence) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at)
    .map(({ side }) => side);
}
