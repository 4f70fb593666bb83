import { fold } from '../../../language/index.ts';
import { stemsOf } from '../text/words.ts';
import type { FigureCandidate } from './candidates.ts';

/** Words with a topic that a sentence has besides its figure, at least. */
const LEAST_TELLING = 3;
/** The sentence of a figure. */
export function wholeOf({ passage, figure }: FigureCandidate): string {
  return passage.text.slice(...figure.sentence);
}

/** "Only 12% of …": what bounds the figure ties the sentence to nothing. */
export function withoutWordBefore(candidate: FigureCandidate): string {
  const { passage, figure } = candidate;
  const before = passage.text.slice(figure.sentence[0], figure.start).trim();
  const isOnlyWord = figure.qualifier !== null && fold(before) === fold(figure.qualifier);
  return isOnlyWord ? passage.text.slice(figure.start, figure.sentence[1]) : wholeOf(candidate);
}

/** Whether its sentence says little but for the figure: a name tells as much as two words; so does a unit, and a year. */
export function hasFewWords({ passage: { text }, figure, language }: FigureCandidate): boolean {
  const { sentence, start, end } = figure;
  const rest = text.slice(sentence[0], start) + text.slice(end, sentence[1]);
  const isMeasured = ['measure', 'duration'].includes(figure.kind) || figure.context.year !== null;
  const hasName = /\p{Ll},? \p{Lu}\p{L}/u.test(rest);
  const least = LEAST_TELLING - Number(isMeasured) - Number(hasName);
  return stemsOf(rest.replace(/\p{N}+/gu, ' '), language).size < least;
}
