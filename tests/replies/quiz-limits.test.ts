import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { QuizCard } from '../../src/answers/quiz/types.ts';
import { checkComponents } from '../../src/preview/refusals/check-components.ts';
import { MOST_CARDS, replyToChosenCard, replyToQuiz } from '../../src/replies/quiz/quiz-reply.ts';
import type { Reply } from '../../src/replies/types.ts';
import { snapshotOf } from '../discord/material.ts';
import { componentSchema } from '../fake-discord/message-body.ts';
import { Problems } from '../fake-discord/problems.ts';
import { readMarkdown, textsOf } from './discord-markdown.ts';
import { hostileText } from './hostile-text.ts';

const asked = {
  command: 'quiz',
  locale: 'nl',
  private: true,
  userId: '123456789012345678',
} as const;
const { library } = await snapshotOf([{ file: 'a.txt', lines: ['Water is nat.'] }]);

const card = fc.record({
  question: hostileText,
  above: fc.array(hostileText, { maxLength: 3 }),
  choices: fc.tuple(hostileText, hostileText, hostileText, hostileText),
});

function problemsOf({ components }: Reply): unknown[] {
  const problems = new Problems();
  checkComponents(z.array(componentSchema).parse(components), true, [], problems);
  return problems.found;
}

describe('the reply to /quiz', () => {
  it('is within the limits for any cards, as many as are asked for, and formats nothing of theirs', () => {
    const [of] = library.passages;
    if (!of) throw new Error('there is no passage');
    fc.assert(
      fc.property(
        fc.array(card, { minLength: 1, maxLength: MOST_CARDS }),
        fc.option(hostileText),
        (made, source) => {
          const cards = made.map(({ question, above, choices }, place): QuizCard => ({
            passage: 'abcdefghijkl',
            kind: 'figure',
            start: place,
            of,
            question,
            above,
            choices: choices.map((choice) => choice.trim() || 'x'),
            answer: choices[0],
            rank: 0,
            telling: [0, 1],
          }));
          const quiz = { command: 'quiz', seed: 999_999_999, cards } as const;
          const view = { asked, source, page: 99_999, number: MOST_CARDS };
          const reply = replyToQuiz(quiz, view);
          expect(problemsOf(reply)).toEqual([]);
          expect(textsOf(reply).flatMap((text) => readMarkdown(text).loose)).toEqual([]);
        },
      ),
    );
  });

  it('has a row of choices under each of five cards, whatever else it holds', () => {
    const [of] = library.passages;
    if (!of) throw new Error('there is no passage');
    const cards = Array.from({ length: MOST_CARDS }, (_, start): QuizCard => ({
      passage: 'abcdefghijkl',
      kind: 'term',
      start,
      of,
      question: '_____ is '.padEnd(280, 'lang '),
      above: ['titel '.repeat(20), 'kop '.repeat(30)],
      choices: ['a', 'b', 'c', 'd'],
      answer: 'a',
      rank: 0,
      telling: [0, 1],
    }));
    const view = {
      asked: { ...asked, shared: true },
      source: 'bron',
      page: 1,
      number: MOST_CARDS,
    };
    const reply = replyToQuiz({ command: 'quiz', seed: 1, cards }, view);
    expect(problemsOf(reply)).toEqual([]);
    expect(JSON.stringify(reply).match(/1:choose:quiz/gu)).toHaveLength(4 * MOST_CARDS);
    expect(JSON.stringify(reply)).toContain('1:turn:quiz:cards.1.5.2');
  });

  it('to a choice is within the limits, whatever stands on the button and in the passage', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (text, chosen) => {
        const made = await snapshotOf([
          { file: 'a.txt', title: text, lines: [`Nat ${text} is nat.`] },
        ]);
        const [of] = made.library.passages;
        if (!of) return;
        const solved = {
          of,
          kind: 'term',
          answer: 'Nat',
          rank: 0,
          range: [0, 3],
          right: ['Nat'],
          telling: [0, 9],
        } as const;
        const reply = replyToChosenCard(solved, chosen, { asked, source: text, page: 1 });
        expect(problemsOf(reply)).toEqual([]);
        expect(textsOf(reply).flatMap((shown) => readMarkdown(shown).loose)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
