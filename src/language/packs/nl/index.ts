import type { LanguagePack } from '../types.ts';
import { definitions } from './definitions.ts';
import { questions } from './questions.ts';
import { cohesion } from './cohesion.ts';
import { companies } from './companies.ts';
import { dates } from './dates.ts';
import { figures } from './figures.ts';
import { names } from './names.ts';
import { sentences } from './sentences.ts';
import { words } from './words.ts';

/** Dutch. */
export const dutch = {
  code: 'nl',
  words,
  questions,
  definitions,
  sentences,
  cohesion,
  names,
  figures,
  dates,
  companies,
} satisfies LanguagePack;
