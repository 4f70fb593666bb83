import type { SentencesPart } from '../parts/sentences.ts';

/** French: how sentences end and part. */
export const sentences = {
  abbreviations: 'dr mme mlle st prof',
  beforeNumber: 'no ca max min art fig p pp',
  clauseOpeners: 'mais tandis parce quoique',
  coordinators: 'et contre',
} satisfies SentencesPart;
