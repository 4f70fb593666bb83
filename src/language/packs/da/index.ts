import type { LanguagePack } from '../types.ts';
import { names } from './names.ts';
import { words } from './words.ts';

/** Danish. */
export const danish = {
  code: 'da',
  words,
  names,
  figures: null,
  companies: null,
} satisfies LanguagePack;
