import type { LanguagePack } from '../types.ts';
import { names } from './names.ts';
import { words } from './words.ts';

/** Spanish. */
export const spanish = {
  code: 'es',
  words,
  names,
  figures: null,
  companies: null,
} satisfies LanguagePack;
