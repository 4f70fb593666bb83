import { findLists } from '../chains/lists.ts';
import {
  afterNames,
  besideNames,
  inLists,
  type ListOfNames,
  type NeighbourCue,
  type Neighbourhood,
  readsAsPerson,
} from '../cues/around/neighbours.ts';
import type { Judged } from './judge.ts';
import { MORE_THAN_BUSINESS, READS_AS, THRESHOLD } from './weights.ts';

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
  ).map((places) => places.flatMap((at) => around[at] ?? []));
  for (const members of lists) {
    const list = describeList(members.map(({ item }) => item));
    const undecided = members.filter(({ item }) => item.score < THRESHOLD || !list.hasCompanies);
    visit(
      undecided.map((one) => ({ ...one, list })),
      inLists,
      found,
    );
  }
  if (lists.length > 0) shareNames(judged);
  return lists.map((members) => members.map(({ item }) => item));
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
  const companies = members.filter(
    ({ score, evidence, view }) =>
      score >= (evidence.isSettled || view.isLong ? THRESHOLD : MORE_THAN_BUSINESS),
  );
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
