import { promote } from './best.ts';
import type { CloseHit } from './rerank.ts';
import { namesTerm, needsKind } from '../question/fit.ts';
import { MET } from './scan/scan-passage.ts';
import type { Query } from '../types.ts';

/** From so much of the score of the first on, a hit may be a better answer. */
const NEARLY = 0.85;
/** The same where the first has less than half of the words. */
const NEARLY_HALF = 0.7;

/**
 * The hits, best first, with the first of those nearly as good that holds every word asked, in two
 * sentences and what stands above them, before a best one that does not: what heat capacity is does
 * not answer "heat capacity of lead".
 */
export function wholeFirst(hits: readonly CloseHit[]): readonly CloseHit[] {
  const [first] = hits;
  const near = first?.near ?? [];
  const held = near.filter((match) => match >= MET).length;
  return promote(hits, held * 2 < near.length ? NEARLY_HALF : NEARLY, holdsAll);
}

function holdsAll({ near }: CloseHit): boolean {
  return near.every((match) => match >= MET);
}

/** From so much of the score of the first on, a hit of the kind that is wanted may be the answer; of a term. */
const FITTING = 0.68;
const DEFINING = 0.8;
/** Of a longer question the words say enough. */
const MOST_WORDS = 4;
/** How well it gives that kind of answer at least, and the first at most. */
const LEAST_FIT = 0.34;
const NO_FIT = 0.05;

/**
 * The hits, best first, with the first of those nearly as good that gives the kind of answer that is
 * wanted before a best one that gives none: where bags come from does not tell why they are used.
 */
export function fittingFirst(
  hits: readonly CloseHit[],
  { kind, words }: Query,
): readonly CloseHit[] {
  const [first] = hits;
  if (!first || first.fit > NO_FIT || !needsKind(kind) || words.length > MOST_WORDS) return hits;
  // "When may I" asks for a condition as often as for a date.
  if (kind === 'when' && holdsAll(first)) return hits;
  return promote(hits, namesTerm(kind) ? DEFINING : FITTING, ({ fit }) => fit >= LEAST_FIT);
}
