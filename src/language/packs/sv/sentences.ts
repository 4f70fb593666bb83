import type { SentencesPart } from '../parts/sentences.ts';

/** Swedish: how sentences end and part. */
export const sentences = {
  abbreviations: 'dr prof st jr',
  beforeNumber: 'nr ca max min art',
  clauseOpeners: 'men medan eftersom fast därför',
  coordinators: 'och mot',
} satisfies SentencesPart;
