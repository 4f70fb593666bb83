import type { LanguagePack } from '../types.ts';
import { words } from './words.ts';

/** French. */
export const french = {
  code: 'fr',
  words,
  questions: null,
  definitions: null,
  figures: null,
  companies: null,
} satisfies LanguagePack;
