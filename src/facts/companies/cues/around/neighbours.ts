import { company, nothing, person, place, type Weight } from '../cue.ts';
import type { CueName } from '../examples/index.ts';
import type { Judged } from '../../weigh/judge.ts';
import { isPlainPair } from '../view.ts';
import { READS_AS, THRESHOLD } from '../../weigh/weights.ts';

/** A name among those before and behind it, and in the list that it stands in. */
export interface Neighbourhood {
  readonly item: Judged;
  readonly previous: Judged | undefined;
  readonly next: Judged | undefined;
  readonly list: ListOfNames | null;
  /** Words of the people that the text names whole. */
  readonly surnames: ReadonlySet<string>;
}

/** What stands in a list of names, before its names tell each other. */
export interface ListOfNames {
  readonly hasCompanies: boolean;
  readonly hasPeople: boolean;
  readonly hasPlaces: boolean;
}

/** A row of the second table: what the names around it tell of a name. */
export interface NeighbourCue {
  readonly name: CueName;
  readonly weight: Weight;
  readonly test: (around: Neighbourhood) => boolean;
}

function near(name: CueName, weight: Weight, test: NeighbourCue['test']): NeighbourCue {
  return { name, weight, test };
}

/** Enough of it reads as a person. */
export function readsAsPerson({ evidence }: Judged): boolean {
  return evidence.person >= READS_AS;
}

function isPair({ view }: Judged): boolean {
  return isPlainPair(view.chain, view.around);
}

/** "Jan Jansen van X", "Jane Smith of the X", "Jane Smith (X)". */
function isEmployerOf(item: Judged, previous: Judged): boolean {
  const { around, isLong } = item.view;
  const between = around.tokens.slice(previous.chain.last + 1, item.chain.first);
  const [preposition, article, more] = between.map(({ word }) => word);
  if (!preposition) {
    const isEmployer = isLong || item.view.first.shape.isAbbreviation;
    return isEmployer && around.tokens[item.chain.first]?.gap === ' (';
  }
  if (more || (article && !article.is('determiners'))) return false;
  return preposition.is('belonging') || preposition.is('employing');
}

/** What names tell of those right before and behind them. */
export const besideNames: readonly NeighbourCue[] = [
  near(
    'what a person is of',
    company(3),
    ({ item, previous }) => !!previous && readsAsPerson(previous) && isEmployerOf(item, previous),
  ),
  near(
    'a first and a last name, of a company',
    person(6),
    ({ item, next }) =>
      !!next &&
      next.score >= THRESHOLD &&
      !readsAsPerson(item) &&
      !item.evidence.isSettled &&
      isPair(item) &&
      isEmployerOf(next, item),
  ),
  near(
    'a first and a last name, right behind the name that has them',
    person(6),
    ({ item, previous }) =>
      previous?.chain.possessive === true &&
      previous.chain.last + 1 === item.chain.first &&
      !item.evidence.isSettled &&
      isPair(item),
  ),
];

/** What the people that a text names whole tell of a name. */
export const afterNames: NeighbourCue = near(
  'a surname, after the full name',
  person(8),
  ({ item, surnames }) => !item.view.isLong && surnames.has(item.chain.text),
);

/** What the names of one list tell of each other; the first row that holds counts. */
export const inLists: readonly NeighbourCue[] = [
  near(
    'a common word in a list with companies',
    nothing,
    ({ item, list }) => list?.hasCompanies === true && item.isPlain,
  ),
  near('in a list with companies', company(4), ({ list }) => list?.hasCompanies === true),
  near('in a list with people', person(4), ({ list }) => list?.hasPeople === true),
  near('in a list with places', place(4), ({ list }) => list?.hasPlaces === true),
];
