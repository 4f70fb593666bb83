import type { LanguagePack } from '../types.ts';
import { words } from './words.ts';

/** Danish. */
export const danish = {
  code: 'da',
  words,
  figures: null,
  companies: null,
} satisfies LanguagePack;
