import { questions as german } from './de/questions.ts';
import { questions as english } from './en/questions.ts';
import { questions as dutch } from './nl/questions.ts';
import type { QuestionWords } from './question-words.ts';

/** The languages whose questions are understood by kind, by their code. */
export const questionWords: ReadonlyMap<string, QuestionWords> = new Map([
  ['nl', dutch],
  ['en', english],
  ['de', german],
]);
