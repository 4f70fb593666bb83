import type { LanguagePack } from '../types.ts';
import { words } from './words.ts';

/** Norwegian (Bokmål). */
export const norwegian = {
  code: 'no',
  words,
  questions: null,
  definitions: null,
  figures: null,
  companies: null,
} satisfies LanguagePack;
