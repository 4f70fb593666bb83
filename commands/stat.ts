import { exampleTopic, findFigures, gapWords, LONGEST_QUERY } from '../src/answers/index.ts';
import { addChart } from '../src/charts/index.ts';
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
import { replyToStat } from '../src/replies/index.ts';

/** `/stat topic:` figures about a topic, each large over its passage, with a chart where they compare. */
export default defineCommand({
  help: [
    {
      does: { nl: 'alle cijfers over een onderwerp', en: 'every figure about a topic' },
      example: { shipped: 'privacy', find: exampleTopic },
    },
  ],
  query: 'topic',
  autocomplete: completeLookup('topics', 'companies'),
  lookUp: { find: findFigures, limit: null },
  declaration: declareForAll({
    name: 'stat',
    description: {
      nl: 'Alle cijfers over een onderwerp, elk in zijn passage',
      en: 'Every figure about a topic, each in its passage',
    },
    options: lookupOptions(
      requiredText(
        'topic',
        { nl: 'Onderwerp, in een of twee woorden', en: 'Topic, in a word or two' },
        LONGEST_QUERY,
      ),
    ),
  }),
  answer: async (request, snapshot) =>
    addChart(await findFigures(toLookup(request, 'topic'), snapshot), snapshot, request),
  isNothing: ({ answer }) => answer.confidence === 'none',
  reply: (found, request) => replyToStat(found, toView(request)),
  gap: ({ answer }, request, snapshot) => gapWords(answer, textOption(request, 'source'), snapshot),
});
