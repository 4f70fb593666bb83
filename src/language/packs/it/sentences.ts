import type { SentencesPart } from '../parts/sentences.ts';

/** Italian: how sentences end and part. */
export const sentences = {
  abbreviations: 'dr dott sig prof st',
  beforeNumber: 'no ca max min art fig p pp pag',
  clauseOpeners: 'ma mentre perché benché',
  coordinators: 'e ed contro',
} satisfies SentencesPart;
