import type { LanguagePack } from '../types.ts';
import { words } from './words.ts';

/** Spanish. */
export const spanish = {
  code: 'es',
  words,
  figures: null,
  companies: null,
} satisfies LanguagePack;
