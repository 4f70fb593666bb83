import { phraseBefore } from '../../read/index.ts';
import type { FigureReading } from '../figure-reading.ts';
import type { Found, Sentence } from '../found.ts';

/** "1,001 adults in four cities were interviewed": words from the number to what tells it. */
const WORDS_TO_ASKED = 6;

/** Whether a sentence tells of a survey. */
export function namesSurvey(reading: FigureReading, sentence: Sentence): boolean {
  return hasOneOf(reading, sentence, reading.lexicon.surveys);
}

/** The numbers of people that a survey "among 1,001 adults" asked, or "1,001 adults were asked". */
export function findAsked(reading: FigureReading, sentence: Sentence): Found[] {
  const { lexicon, tokens } = reading;
  const counts = sentence.found.filter(
    ({ figure }) => figure.kind === 'count' && figure.to === null,
  );
  if (counts.length === 0) return [];
  const isSurvey = namesSurvey(reading, sentence);
  if (!isSurvey && !hasOneOf(reading, sentence, lexicon.respondents)) return [];
  return counts.filter(({ candidate: { first, next } }) => {
    const after = tokens.slice(next, Math.min(sentence.next, next + WORDS_TO_ASKED));
    if (after.some(({ lower }) => lexicon.respondents.has(lower))) return true;
    if (isSurvey && after.some(({ lower }) => lexicon.joining.has(lower))) return true;
    const from = phraseBefore(reading, first, lexicon.qualifiers) ?? first;
    return isSurvey && phraseBefore(reading, from, lexicon.among) !== null;
  });
}

function hasOneOf(
  { tokens }: FigureReading,
  { first, next }: Sentence,
  words: { has(word: string): boolean },
): boolean {
  for (let place = first; place < next; place++) {
    if (words.has(tokens[place]?.lower ?? '')) return true;
  }
  return false;
}
