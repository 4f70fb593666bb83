import type { LanguagePack } from '../types.ts';
import { words } from './words.ts';

/** Portuguese. */
export const portuguese = {
  code: 'pt',
  words,
  questions: null,
  definitions: null,
  figures: null,
  companies: null,
} satisfies LanguagePack;
