import { findSentences, findWords, fold } from '../../language/index.ts';
import { phrasesOf, questionWords } from './question-words.ts';

/** Characters in which the first words of a text stand. */
const LONGEST_LABEL = 80;
/** Words at the start of a sentence that are looked at. */
const LONGEST_START = 4;

const firstWords: ReadonlySet<string> = new Set(
  [...questionWords.values()].flatMap((words) => words.exercises.flatMap(([first]) => first ?? [])),
);
const exercises = phrasesOf(({ exercises: list }) => list);

/**
 * Whether a text only asks: questions for practice hold all the words of a question, and no answer.
 */
export function onlyAsks(text: string): boolean {
  // Most texts do neither, and finding their sentences is dear.
  if (!text.includes('?') && !isExercise(text.slice(0, LONGEST_LABEL))) return false;
  // The number of an exercise reads as a sentence of its own.
  const sentences = findSentences(text)
    .map((range) => text.slice(...range))
    .filter((sentence) => /\p{L}/u.test(sentence));
  return (
    sentences.length > 0 && sentences.every((each) => /\?\W*$/u.test(each) || isExercise(each))
  );
}

/** "Name: Jansen" is a label, "name two causes" asks for something. */
const LABEL = /^[^\p{L}]*\p{L}+\s?:/u;

function isExercise(sentence: string): boolean {
  const [first] = /\p{L}+/u.exec(sentence) ?? [];
  if (first === undefined || !firstWords.has(fold(first))) return false;
  if (LABEL.test(sentence)) return false;
  let start = '';
  let count = 0;
  for (const { text } of findWords(sentence)) {
    // The number of the exercise.
    if (count === 0 && /^\p{N}/u.test(text)) continue;
    start = start === '' ? fold(text) : `${start} ${fold(text)}`;
    if (exercises.has(start)) return true;
    if (++count === LONGEST_START) break;
  }
  return false;
}
