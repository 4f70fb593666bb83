import { define, exampleTerm, gapWords, LONGEST_QUERY } from '../src/answers/index.ts';
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
import { replyToDefinitions } from '../src/replies/index.ts';

/** `/define term:` what the material says that a term means, from all sources, and nothing else. */
export default defineCommand({
  help: [
    {
      does: {
        nl: 'wat een begrip betekent, volgens elke bron die het uitlegt',
        en: 'what a term means, according to every source that defines it',
      },
      example: { shipped: 'yin si', find: exampleTerm },
    },
  ],
  query: 'term',
  autocomplete: completeLookup('terms'),
  lookUp: { find: define, limit: null },
  declaration: declareForAll({
    name: 'define',
    description: {
      nl: 'Wat een begrip betekent, volgens elke bron die het uitlegt',
      en: 'What a term means, according to every source that defines it',
    },
    options: lookupOptions(
      requiredText(
        'term',
        { nl: 'Begrip, in een of twee woorden', en: 'Term, in a word or two' },
        LONGEST_QUERY,
      ),
    ),
  }),
  answer: (request, snapshot) => define(toLookup(request, 'term'), snapshot),
  isNothing: ({ confidence }) => confidence === 'none',
  reply: (answer, request) => replyToDefinitions(answer, toView(request)),
  gap: (answer, request, snapshot) => gapWords(answer, textOption(request, 'source'), snapshot),
});
