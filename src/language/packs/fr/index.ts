import type { LanguagePack } from '../types.ts';
import { figures } from './figures.ts';
import { sentences } from './sentences.ts';
import { words } from './words.ts';

/** French. */
export const french = {
  code: 'fr',
  words,
  sentences,
  figures,
  companies: null,
} satisfies LanguagePack;
