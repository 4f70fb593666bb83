import type { LanguagePack } from '../types.ts';
import { figures } from './figures.ts';
import { sentences } from './sentences.ts';
import { words } from './words.ts';

/** Spanish. */
export const spanish = {
  code: 'es',
  words,
  sentences,
  figures,
  companies: null,
} satisfies LanguagePack;
