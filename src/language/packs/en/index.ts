import type { LanguagePack } from '../types.ts';
import { words } from './words.ts';

/** English. */
export const english = {
  code: 'en',
  words,
  figures: null,
  companies: null,
} satisfies LanguagePack;
