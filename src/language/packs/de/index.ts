import type { LanguagePack } from '../types.ts';
import { words } from './words.ts';

/** German. */
export const german = {
  code: 'de',
  words,
  figures: null,
  companies: null,
} satisfies LanguagePack;
