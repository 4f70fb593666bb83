import type { LanguagePack } from '../types.ts';
import { companies } from './companies.ts';
import { names } from './names.ts';
import { words } from './words.ts';

/** English. */
export const english = {
  code: 'en',
  words,
  names,
  figures: null,
  companies,
} satisfies LanguagePack;
