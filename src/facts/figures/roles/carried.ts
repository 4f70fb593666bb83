import { fold } from '../../../language/index.ts';
import { isVerb } from '../../companies/known-words.ts';
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
  for (let place = first; place < Math.min(next, first + FIRST_TOKENS); place++) {
    const isCarrier = [lexicon.carriers, lexicon.thatWas].some(
      (list) => phraseAt(reading, place, list) !== null,
    );
    if (isCarrier || resumes(reading, place)) return true;
  }
  return false;
}

/** "In juni stond die op 4 procent": a word for what was told before, behind the verb. */
function resumes(reading: FigureReading, place: number): boolean {
  const { lexicon, tokens, language } = reading;
  if (!lexicon.resumers.has(tokenAt(tokens, place).lower)) return false;
  const after = tokenAt(tokens, place + 1);
  const isAlone = after.kind === 'digits' || lexicon.prepositions.has(after.lower);
  const before = tokenAt(tokens, place - 1).lower;
  return isAlone && (lexicon.thatWas.begins.has(before) || isVerb(before, language));
}
