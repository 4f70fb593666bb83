import type { LanguagePack } from '../types.ts';
import { questions } from './questions.ts';
import { words } from './words.ts';

/** English. */
export const english = {
  code: 'en',
  words,
  questions,
  figures: null,
  companies: null,
} satisfies LanguagePack;
