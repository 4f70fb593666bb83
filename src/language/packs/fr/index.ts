import type { LanguagePack } from '../types.ts';
import { names } from './names.ts';
import { words } from './words.ts';

/** French. */
export const french = {
  code: 'fr',
  words,
  names,
  figures: null,
  companies: null,
} satisfies LanguagePack;
