import type { LanguagePack } from '../types.ts';
import { figures } from './figures.ts';
import { sentences } from './sentences.ts';
import { words } from './words.ts';

/** Swedish. */
export const swedish = {
  code: 'sv',
  words,
  sentences,
  figures,
  companies: null,
} satisfies LanguagePack;
