import { findLists } from '../chains/lists.ts';
import { company, nothing, person, place, type Weight } from './cue.ts';
import type { CueName } from './examples/index.ts';
import type { Judged } from './judge.ts';
import { isPlainPair } from './view.ts';
import { READS_AS, THRESHOLD } from './weights.ts';

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
interface ListOfNames {
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

function readsAsPerson({ evidence }: Judged): boolean {
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
  if (!preposition) return isLong && around.tokens[item.chain.first]?.gap === ' (';
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

/** Is told of every row that holds of a name. */
export type OnNeighbour = (item: Judged, cue: NeighbourCue) => void;

/** What the names of a text tell of each other; gives the lists in which they stand. */
export function lookAround(
  text: string,
  judged: readonly Judged[],
  found: OnNeighbour,
): readonly (readonly Judged[])[] {
  if (judged.length < 2) return [];
  const around = judged.map((item, at) => {
    return { item, previous: judged[at - 1], next: judged[at + 1], list: null, surnames: NONE };
  });
  for (const cue of besideNames) {
    for (const one of around) if (cue.test(one)) found(one.item, cue);
  }
  const surnames = collectSurnames(judged);
  if (surnames.size > 0)
    visit(
      around.map((one) => ({ ...one, surnames })),
      [afterNames],
      found,
    );
  shareNames(judged);
  const lists = findLists(
    text,
    judged.map(({ chain }) => chain),
  ).map((places) => places.flatMap((at) => judged[at] ?? []));
  for (const members of lists) {
    const list = describeList(members);
    const undecided = around.filter(
      ({ item }) => members.includes(item) && (item.score < THRESHOLD || !list.hasCompanies),
    );
    visit(
      undecided.map((one) => ({ ...one, list })),
      inLists,
      found,
    );
  }
  if (lists.length > 0) shareNames(judged);
  return lists;
}

const NONE: ReadonlySet<string> = new Set();

function visit(
  around: readonly Neighbourhood[],
  cues: readonly NeighbourCue[],
  found: OnNeighbour,
): void {
  for (const one of around) {
    const cue = cues.find(({ test }) => test(one));
    if (cue) found(one.item, cue);
  }
}

/** A name that only seems a company is none among people. */
function describeList(members: readonly Judged[]): ListOfNames {
  const companies = members.filter(({ score }) => score >= THRESHOLD);
  const hasPeople = members.some((item) => readsAsPerson(item) && item.score < 0);
  const isSettled = companies.some(({ evidence }) => evidence.isSettled);
  return {
    hasCompanies: companies.length > 0 && (isSettled || !hasPeople),
    hasPeople,
    hasPlaces: members.some(({ evidence }) => evidence.place >= 2 * READS_AS),
  };
}

function collectSurnames(judged: readonly Judged[]): Set<string> {
  const whole = judged.filter(
    (item) =>
      item.view.isLong && readsAsPerson(item) && item.evidence.person > item.evidence.company - 2,
  );
  return new Set(whole.flatMap(({ chain }) => chain.words.map(({ text }) => text)));
}

/** What one mention shows counts for the same name elsewhere in the text. */
function shareNames(judged: readonly Judged[]): void {
  const best = new Map<string, number>();
  for (const { chain, score } of judged) {
    best.set(chain.text, Math.max(best.get(chain.text) ?? -Infinity, score));
  }
  for (const item of judged) {
    const score = best.get(item.chain.text) ?? item.score;
    if (score >= THRESHOLD) item.score = score;
  }
}
