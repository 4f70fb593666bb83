import type { LanguagePack } from '../types.ts';
import { questions } from './questions.ts';
import { words } from './words.ts';

/** German. */
export const german = {
  code: 'de',
  words,
  questions,
  figures: null,
  companies: null,
} satisfies LanguagePack;
