import type { LanguagePack } from '../types.ts';
import { words } from './words.ts';

/** Danish. */
export const danish = {
  code: 'da',
  words,
  questions: null,
  definitions: null,
  figures: null,
  companies: null,
} satisfies LanguagePack;
