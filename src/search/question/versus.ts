import type { AskedToken } from './types.ts';

/** Signs between two things that are compared, whatever else is asked: "A vs B". */
export const VERSUS: ReadonlySet<string> = new Set(['vs', 'versus']);

/** The places of such signs. */
export function findVersus(tokens: readonly AskedToken[]): ReadonlySet<number> {
  return new Set(tokens.flatMap(({ word }, place) => (VERSUS.has(word) ? [place] : [])));
}
