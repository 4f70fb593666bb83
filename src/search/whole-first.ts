import { promote } from './best.ts';
import type { CloseHit } from './rerank.ts';
import { MET } from './scan-passage.ts';

/** From so much of the score of the first on, a hit may be a better answer. */
const NEARLY = 0.85;

/**
 * The hits, best first, with the first of those nearly as good that holds every word asked, in two
 * sentences and what stands above them, before a best one that does not: what heat capacity is does
 * not answer "heat capacity of lead".
 */
export function wholeFirst(hits: readonly CloseHit[]): readonly CloseHit[] {
  return promote(hits, NEARLY, holdsAll);
}

function holdsAll({ near }: CloseHit): boolean {
  return near.every((match) => match >= MET);
}
