import type { SentencesPart } from '../parts/sentences.ts';

/** Portuguese: how sentences end and part. */
export const sentences = {
  abbreviations: 'dr dra sr sra st prof',
  beforeNumber: 'no ca max min art fig p pp pág',
  clauseOpeners: 'mas enquanto porque embora',
  coordinators: 'e contra',
} satisfies SentencesPart;
