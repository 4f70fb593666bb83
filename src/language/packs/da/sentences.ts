import type { SentencesPart } from '../parts/sentences.ts';

/** Danish: how sentences end and part. */
export const sentences = {
  abbreviations: 'dr prof st jr',
  beforeNumber: 'nr ca max min art',
  clauseOpeners: 'men mens fordi selvom',
  coordinators: 'og mod',
} satisfies SentencesPart;
