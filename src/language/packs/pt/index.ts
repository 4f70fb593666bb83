import type { LanguagePack } from '../types.ts';
import { names } from './names.ts';
import { words } from './words.ts';

/** Portuguese. */
export const portuguese = {
  code: 'pt',
  words,
  names,
  figures: null,
  companies: null,
} satisfies LanguagePack;
