import type { SentencesPart } from '../parts/sentences.ts';

/** English: how sentences end and part. */
export const sentences = {
  abbreviations:
    'dr mr mrs ms st sr jr prof gen sen rep gov capt lt col sgt vs incl excl resp approx viz cf messrs',
  beforeNumber: `
    no nos ca max min art vol fig p pp sec ch para eq ed al jan feb apr aug sept oct nov dec
  `,
  clauseOpeners: 'but while whereas because although',
  coordinators: 'and against versus vs compared',
} satisfies SentencesPart;
