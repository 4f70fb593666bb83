import type { LanguagePack } from '../types.ts';
import { names } from './names.ts';
import { words } from './words.ts';

/** German. */
export const german = {
  code: 'de',
  words,
  names,
  figures: null,
  companies: null,
} satisfies LanguagePack;
