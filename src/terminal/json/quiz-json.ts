import type { QuizAnswer } from '../../answers/index.ts';
import { citationToJson } from './answer-json.ts';

/** Cards with their answers, as scripts have them. */
export function quizToJson({ command, seed, cards }: QuizAnswer) {
  return {
    command,
    seed,
    cards: cards.map(({ kind, question, choices, answer, passage, of, telling }) => ({
      kind,
      question,
      choices,
      answer,
      passage,
      citation: citationToJson(of, telling),
    })),
  };
}
