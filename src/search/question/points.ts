import { findWords, fold } from '../../language/index.ts';
import { questionWords } from './question-words.ts';

/** A longer text says more than where to look. */
const LONGEST = 80;

const chapters: ReadonlySet<string> = new Set(
  [...questionWords.values()].flatMap((words) => words.chapters.map((phrase) => phrase.join(' '))),
);
const NUMBER = /^\d/u;
const SECTION = /^\d+\.\d+$/u;

/** Whether a short text only says where something is told: "see chapter 9", "komt terug bij 8.3". */
export function pointsElsewhere(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = Array.from(findWords(text), ({ text: word }) => fold(word));
  return words.some(
    (word, place) =>
      SECTION.test(word) || (chapters.has(word) && NUMBER.test(words[place + 1] ?? '')),
  );
}
