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
  near(
    'a surname, after the full name',
    person(8),
    ({ item, surnames }) => !item.view.isLong && surnames.has(item.chain.text),
  ),
];

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

/** What the names of a text tell of each other. */
export function lookAround(text: string, judged: readonly Judged[], found: OnNeighbour): void {
  if (judged.length < 2) return;
  for (const cue of besideNames.slice(0, -1)) visit(judged, [cue], null, new Set(), found);
  visit(judged, besideNames.slice(-1), null, collectSurnames(judged), found);
  shareNames(judged);
  const chains = judged.map(({ chain }) => chain);
  for (const places of findLists(text, chains)) {
    const members = places.flatMap((at) => judged[at] ?? []);
    const list = describeList(members);
    const undecided = members.filter(({ score }) => score < THRESHOLD || !list.hasCompanies);
    visit(undecided, inLists, list, new Set(), found);
  }
  shareNames(judged);
}

function visit(
  judged: readonly Judged[],
  cues: readonly NeighbourCue[],
  list: ListOfNames | null,
  surnames: ReadonlySet<string>,
  found: OnNeighbour,
): void {
  for (const [at, item] of judged.entries()) {
    const around = { item, previous: judged[at - 1], next: judged[at + 1], list, surnames };
    const cue = cues.find(({ test }) => test(around));
    if (cue) found(item, cue);
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
