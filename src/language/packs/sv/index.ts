import type { LanguagePack } from '../types.ts';
import { words } from './words.ts';

/** Swedish. */
export const swedish = {
  code: 'sv',
  words,
  questions: null,
  definitions: null,
  figures: null,
  companies: null,
} satisfies LanguagePack;
