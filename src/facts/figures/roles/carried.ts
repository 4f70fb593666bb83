import { fold } from '../../../language/index.ts';
import { phraseAt, tokenAt } from '../../read/index.ts';
import type { FigureReading } from '../figure-reading.ts';
import type { Sentence } from '../found.ts';

/** A sentence says in its first words what it is about: "In 2023 telde het bedrijf". */
const FIRST_TOKENS = 8;

/** Whether a sentence goes on about what the one before tells of: "Het bedrijf …", "It …". */
export function goesOn(reading: FigureReading, { first, next }: Sentence): boolean {
  const { lexicon, tokens } = reading;
  const { lower } = tokenAt(tokens, first);
  if (lexicon.pointers.has(lower)) return true;
  if (lexicon.definite.has(lower)) {
    // "Het telt 5 zalen" cannot be told from "Het park"; "het is" can.
    const second = tokenAt(tokens, first + 1).lower;
    if (!lexicon.definite.has(second) && lexicon.stopwords.has(fold(second))) return true;
  }
  if (lexicon.carriers.size === 0) return false;
  for (let place = first; place < Math.min(next, first + FIRST_TOKENS); place++) {
    if (phraseAt(reading, place, lexicon.carriers) !== null) return true;
  }
  return false;
}
