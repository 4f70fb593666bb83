import type { SentencesPart } from '../parts/sentences.ts';

/** Spanish: how sentences end and part. */
export const sentences = {
  abbreviations: 'dr dra sr sra srta st prof',
  beforeNumber: 'no ca max min art fig p pp núm pág',
  clauseOpeners: 'pero mientras porque aunque',
  coordinators: 'y e contra',
} satisfies SentencesPart;
