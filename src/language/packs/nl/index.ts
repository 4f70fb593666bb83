import type { LanguagePack } from '../types.ts';
import { words } from './words.ts';

/** Dutch. */
export const dutch = {
  code: 'nl',
  words,
  figures: null,
  companies: null,
} satisfies LanguagePack;
