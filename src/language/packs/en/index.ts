import type { LanguagePack } from '../types.ts';
import { companies } from './companies.ts';
import { figures } from './figures.ts';
import { names } from './names.ts';
import { sentences } from './sentences.ts';
import { words } from './words.ts';

/** English. */
export const english = {
  code: 'en',
  words,
  sentences,
  names,
  figures,
  companies,
} satisfies LanguagePack;
