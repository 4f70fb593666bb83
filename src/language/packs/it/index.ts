import type { LanguagePack } from '../types.ts';
import { names } from './names.ts';
import { sentences } from './sentences.ts';
import { words } from './words.ts';

/** Italian. */
export const italian = {
  code: 'it',
  words,
  questions: null,
  definitions: null,
  sentences,
  cohesion: null,
  names,
  figures: null,
  dates: null,
  companies: null,
} satisfies LanguagePack;
