import type { LanguagePack } from '../types.ts';
import { figures } from './figures.ts';
import { sentences } from './sentences.ts';
import { words } from './words.ts';

/** Dutch. */
export const dutch = {
  code: 'nl',
  words,
  sentences,
  figures,
  companies: null,
} satisfies LanguagePack;
