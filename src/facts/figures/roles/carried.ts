import { fold } from '../../../language/index.ts';
import { isVerb } from '../../companies/known-words.ts';
import { phraseAt, phraseBefore, tokenAt } from '../../read/index.ts';
import type { FigureReading } from '../figure-reading.ts';
import type { Found, Sentence } from '../found.ts';

/** A sentence says in its first words what it is about: "In 2023 telde het bedrijf". */
const FIRST_TOKENS = 8;
const YEAR = /^(?:19|20)\d{2}$/u;

/** Whether a sentence goes on about what the one before tells of: "Het bedrijf …", "It …". */
export function goesOn(reading: FigureReading, sentence: Sentence): boolean {
  const { first, next } = sentence;
  const { lexicon, tokens } = reading;
  const { lower } = tokenAt(tokens, first);
  if (lexicon.pointers.has(lower)) return true;
  if (lexicon.definite.has(lower)) {
    // "Het telt 5 zalen" cannot be told from "Het park"; "het is" can.
    const second = tokenAt(tokens, first + 1).lower;
    if (!lexicon.definite.has(second) && lexicon.stopwords.has(fold(second))) return true;
  }
  for (let place = first; place < Math.min(next, first + FIRST_TOKENS); place++) {
    const isCarrier = [lexicon.carriers, lexicon.thatWas, lexicon.becomes].some(
      (list) => phraseAt(reading, place, list) !== null,
    );
    if (isCarrier || resumes(reading, place)) return true;
  }
  if (opensWithTime(reading, first)) return true;
  return sentence.found.some((found) => isOfThem(reading, found) || isGrown(reading, found));
}

/** "By 2019 this had grown", "In 2019 it was": a time, and then a word for what was told before. */
function opensWithTime({ lexicon, tokens }: FigureReading, first: number): boolean {
  const { lower: opening } = tokenAt(tokens, first);
  if (!lexicon.prepositions.has(opening) && !lexicon.beforeYear.has(opening)) return false;
  if (!YEAR.test(tokenAt(tokens, first + 1).text)) return false;
  const { lower } = tokenAt(tokens, first + 2);
  return lexicon.pointers.has(lower) && tokenAt(tokens, first + 3).kind === 'word';
}

/** "Nam het toe tot 95 centimeter": what was told before grew to it. */
function isGrown(reading: FigureReading, { candidate: { first } }: Found): boolean {
  const { lexicon, tokens } = reading;
  const from = phraseBefore(reading, first, lexicon.qualifiers) ?? first;
  const particle = phraseBefore(reading, from, lexicon.changedTo);
  if (particle === null) return false;
  const { lower } = tokenAt(tokens, particle - 1);
  return lexicon.definite.has(lower) || lexicon.pointers.has(lower) || lexicon.resumers.has(lower);
}

/** "Eind 2025 waren er nog 96.000": a number of what was told before. */
function isOfThem(reading: FigureReading, { figure, candidate: { first } }: Found): boolean {
  const { lexicon, tokens } = reading;
  if (lexicon.ofThem.size === 0 || figure.kind !== 'count' || figure.counted !== null) return false;
  // "Waren het er in 2023 ongeveer 7.000"
  const from = phraseBefore(reading, first, lexicon.qualifiers) ?? first;
  const at = YEAR.test(tokenAt(tokens, from - 1).text) ? from - 2 : first;
  return [1, 2].some((back) => lexicon.ofThem.has(tokenAt(tokens, at - back).lower));
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
