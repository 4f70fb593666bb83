import type { LanguagePack } from '../types.ts';
import { names } from './names.ts';
import { words } from './words.ts';

/** Swedish. */
export const swedish = {
  code: 'sv',
  words,
  names,
  figures: null,
  companies: null,
} satisfies LanguagePack;
