import { findCard, makeQuiz } from '../src/answers/index.ts';
import {
  completeLookup,
  declareForAll,
  defineCommand,
  describe,
  INTEGER,
  privateOption,
  type Request,
  sourceOption,
  textOption,
  toView,
} from '../src/command/index.ts';
import { MOST_CARDS, replyToChosenCard, replyToQuiz } from '../src/replies/index.ts';

/** `/quiz`: flash cards out of the terms and figures of the material; no scores are kept. */
export default defineCommand({
  help: [
    {
      does: {
        nl: 'oefenkaarten uit de begrippen en cijfers van het materiaal',
        en: 'flash cards from the terms and figures of the material',
      },
    },
  ],
  autocomplete: completeLookup(),
  declaration: declareForAll({
    name: 'quiz',
    description: {
      nl: 'Oefen met kaarten uit de begrippen en cijfers van het materiaal',
      en: 'Practise with cards from the terms and figures of the material',
    },
    options: [
      sourceOption,
      {
        type: INTEGER,
        name: 'number',
        ...describe({
          nl: 'Aantal kaarten tegelijk, hoogstens 5',
          en: 'Cards at a time, 5 at most',
        }),
        required: false,
        min_value: 1,
        max_value: MOST_CARDS,
      },
      privateOption,
    ],
  }),
  answer: (request, snapshot) => {
    const { page, seed = 0 } = request;
    const source = textOption(request, 'source');
    return makeQuiz({ source, seed, number: numberOf(request), page }, snapshot);
  },
  isNothing: ({ cards }) => cards.length === 0,
  reply: (quiz, request) => replyToQuiz(quiz, { ...toView(request), number: numberOf(request) }),
  choose: ({ card, label }, request, snapshot) =>
    replyToChosenCard(findCard(card, snapshot), label, toView(request)),
});

/** One card unless more are asked for; a button from elsewhere may ask for anything. */
function numberOf({ options }: Request): number {
  const number = Number(options['number'] ?? 1);
  return Number.isInteger(number) ? Math.min(MOST_CARDS, Math.max(1, number)) : 1;
}
