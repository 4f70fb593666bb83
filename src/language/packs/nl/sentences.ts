import type { SentencesPart } from '../parts/sentences.ts';

/** Dutch: how sentences end and part. */
export const sentences = {
  abbreviations: `
    dr drs mr mrs ms ir ing prof mw mevr dhr st jr jhr bv bijv vs evt incl excl resp vgl zgn zg nl
    dgl ds dra mgr ongev gem afz voorz secr weled
  `,
  beforeNumber: `
    nr no ca max min art fig blz p pp hfst par tab afb bijl jan febr feb mrt apr aug sept okt nov dec
  `,
  clauseOpeners: 'terwijl maar omdat doordat zodat hoewel',
  coordinators: 'en tegen tegenover versus vs vergeleken',
} satisfies SentencesPart;
