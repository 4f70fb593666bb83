import type { SentencesPart } from '../parts/sentences.ts';

/** German: how sentences end and part. */
export const sentences = {
  abbreviations: `
    dr prof st jr vgl evtl inkl exkl bzw sog bspw ggf insb zzgl hr fr dipl ing mio mrd tsd bill geb
    gest
  `,
  beforeNumber: `
    nr ca max min art abb bd abs kap tab seit s etwa jan febr feb apr aug sept okt nov dez str
  `,
  clauseOpeners: 'aber während weil sodass obwohl',
  coordinators: 'und gegen gegenüber',
} satisfies SentencesPart;
