import { italian as shipped } from '../../../src/language/packs/it/index.ts';
import type { LanguagePack } from '../../../src/language/packs/types.ts';
import { companies } from './companies.ts';
import { figures } from './figures.ts';

/** Italian as whoever adds it would write it: the folder of its pack, with parts for figures and companies. */
export const italian = {
  ...shipped,
  sentences: {
    abbreviations: 'sig dott',
    beforeNumber: 'pag',
    clauseOpeners: 'mentre ma',
    coordinators: 'e contro',
  },
  figures,
  companies,
} satisfies LanguagePack;
