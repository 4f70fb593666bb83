import type { SentencesPart } from '../parts/sentences.ts';

/** German: how sentences end and part. */
export const sentences = {
  abbreviations: 'dr prof st jr vgl evtl inkl exkl bzw',
  beforeNumber: 'nr ca max min art abb bd',
  clauseOpeners: 'aber während weil sodass obwohl',
  coordinators: 'und gegen gegenüber',
} satisfies SentencesPart;
