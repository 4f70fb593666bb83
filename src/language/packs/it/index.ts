import type { LanguagePack } from '../types.ts';
import { sentences } from './sentences.ts';
import { words } from './words.ts';

/** Italian. */
export const italian = {
  code: 'it',
  words,
  sentences,
  figures: null,
  companies: null,
} satisfies LanguagePack;
