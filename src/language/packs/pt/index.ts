import type { LanguagePack } from '../types.ts';
import { figures } from './figures.ts';
import { names } from './names.ts';
import { sentences } from './sentences.ts';
import { words } from './words.ts';

/** Portuguese. */
export const portuguese = {
  code: 'pt',
  words,
  questions: null,
  definitions: null,
  sentences,
  cohesion: null,
  names,
  figures,
  dates: null,
  companies: null,
} satisfies LanguagePack;
