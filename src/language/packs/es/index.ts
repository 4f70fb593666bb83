import type { LanguagePack } from '../types.ts';
import { words } from './words.ts';

/** Spanish. */
export const spanish = {
  code: 'es',
  words,
  questions: null,
  definitions: null,
  figures: null,
  companies: null,
} satisfies LanguagePack;
