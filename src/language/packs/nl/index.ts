import type { LanguagePack } from '../types.ts';
import { definitions } from './definitions.ts';
import { questions } from './questions.ts';
import { words } from './words.ts';

/** Dutch. */
export const dutch = {
  code: 'nl',
  words,
  questions,
  definitions,
  figures: null,
  companies: null,
} satisfies LanguagePack;
