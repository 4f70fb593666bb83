import type { LanguagePack } from '../types.ts';
import { definitions } from './definitions.ts';
import { questions } from './questions.ts';
import { words } from './words.ts';

/** German. */
export const german = {
  code: 'de',
  words,
  questions,
  definitions,
  figures: null,
  companies: null,
} satisfies LanguagePack;
