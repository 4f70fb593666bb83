import { ask, exampleQuestion, gapWords, LONGEST_QUERY } from '../src/answers/index.ts';
import {
  completeLookup,
  declareForAll,
  defineCommand,
  lookupOptions,
  requiredText,
  textOption,
  toLookup,
  toView,
} from '../src/command/index.ts';
import { replyToLookup } from '../src/replies/index.ts';

/** `/ask question:` the passages that answer, best first, the best sentence underlined. */
export default defineCommand({
  help: [
    {
      does: {
        nl: 'de passages die je vraag beantwoorden',
        en: 'the passages that answer your question',
      },
      example: { shipped: 'wie leest mee?', find: exampleQuestion },
    },
  ],
  query: 'question',
  autocomplete: completeLookup('companies', 'topics'),
  lookUp: { find: ask, limit: 10 },
  declaration: declareForAll({
    name: 'ask',
    description: {
      nl: 'Zoek de passages die je vraag beantwoorden, met hun bron',
      en: 'Find the passages that answer your question, with their source',
    },
    options: lookupOptions(
      requiredText(
        'question',
        { nl: 'Je vraag, in gewone woorden', en: 'Your question, in plain words' },
        LONGEST_QUERY,
      ),
    ),
  }),
  answer: (request, snapshot) => ask(toLookup(request, 'question'), snapshot),
  isNothing: ({ confidence }) => confidence === 'none',
  reply: (answer, request) =>
    replyToLookup(answer, {
      ...toView(request),
      query: answer.query,
      title: answer.query,
      bold: ({ highlights }) => highlights,
    }),
  gap: (answer, request, snapshot) => gapWords(answer, textOption(request, 'source'), snapshot),
});
