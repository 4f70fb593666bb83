import type { LanguagePack } from '../types.ts';
import { words } from './words.ts';

/** Italian. */
export const italian = {
  code: 'it',
  words,
  questions: null,
  definitions: null,
  figures: null,
  companies: null,
} satisfies LanguagePack;
