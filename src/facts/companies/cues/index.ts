import { after } from './around/after.ts';
import { apposition, authors, brackets, copula } from './apposition.ts';
import { before, introduced } from './around/before.ts';
import { compound } from './compound.ts';
import type { CueFamily } from './cue.ts';
import { datelines } from './datelines.ts';
import { form } from './form.ts';
import { heads } from './heads.ts';
import { oneWord } from './one-word.ts';
import { people } from './people.ts';
import { position } from './around/position.ts';
import { prepositions } from './around/prepositions.ts';

/** The table: all that tells companies from other names. */
export const cues: readonly CueFamily[] = [
  position,
  form,
  oneWord,
  heads,
  people,
  introduced,
  before,
  prepositions,
  compound,
  after,
  apposition,
  copula,
  authors,
  brackets,
  datelines,
];
