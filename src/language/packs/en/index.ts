import type { LanguagePack } from '../types.ts';
import { figures } from './figures.ts';
import { sentences } from './sentences.ts';
import { words } from './words.ts';

/** English. */
export const english = {
  code: 'en',
  words,
  sentences,
  figures,
  companies: null,
} satisfies LanguagePack;
