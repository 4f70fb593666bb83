import { phraseAt, phraseBefore } from '../../read/index.ts';
import type { FigureReading } from '../figure-reading.ts';
import type { FigureKind } from '../../types.ts';
import type { Found, Sentence } from '../found.ts';

/** "1,001 adults in four cities were interviewed": words from the number to what tells it. */
const WORDS_TO_ASKED = 6;

/** What is told of those who were asked. */
const SHARES: ReadonlySet<FigureKind> = new Set(['percentage', 'fraction']);

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
  const isShared = sentence.found.some(({ figure: { kind } }) => SHARES.has(kind));
  if (!isSurvey && !isShared && !hasOneOf(reading, sentence, lexicon.respondents)) return [];
  return counts.filter(({ candidate: { first, next } }) => {
    const after = tokens.slice(next, Math.min(sentence.next, next + WORDS_TO_ASKED));
    if (after.some(({ lower }) => lexicon.respondents.has(lower))) return true;
    if (isSurvey && after.some((_, at) => phraseAt(reading, next + at, lexicon.joining) !== null))
      return true;
    const from = phraseBefore(reading, first, lexicon.qualifiers) ?? first;
    // "Wij spraken met 210 ouders; 40 procent is tevreden"
    if (phraseBefore(reading, from, lexicon.askedBefore) !== null) return true;
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
