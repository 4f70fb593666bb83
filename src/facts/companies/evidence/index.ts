import { after } from './after.ts';
import { apposition } from './apposition.ts';
import { before } from './before.ts';
import type { Cue } from './context.ts';
import { form } from './form.ts';
import { heads } from './heads.ts';
import { people } from './people.ts';
import { position } from './position.ts';
import { singleWord } from './single-word.ts';

/** All that tells companies from other names. */
export const cues: readonly Cue[] = [
  position,
  form,
  singleWord,
  heads,
  people,
  before,
  after,
  apposition,
];
