import type { SentencesPart } from '../parts/sentences.ts';

/** Norwegian: how sentences end and part. */
export const sentences = {
  abbreviations: 'dr prof st jr',
  beforeNumber: 'nr ca max min art',
  clauseOpeners: 'men mens fordi selv',
  coordinators: 'og mot',
} satisfies SentencesPart;
