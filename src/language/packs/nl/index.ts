import type { LanguagePack } from '../types.ts';
import { companies } from './companies.ts';
import { names } from './names.ts';
import { words } from './words.ts';

/** Dutch. */
export const dutch = {
  code: 'nl',
  words,
  names,
  figures: null,
  companies,
} satisfies LanguagePack;
