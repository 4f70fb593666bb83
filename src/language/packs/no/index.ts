import type { LanguagePack } from '../types.ts';
import { names } from './names.ts';
import { words } from './words.ts';

/** Norwegian (Bokmål). */
export const norwegian = {
  code: 'no',
  words,
  names,
  figures: null,
  companies: null,
} satisfies LanguagePack;
