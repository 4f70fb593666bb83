import { compare, exampleCompared, LONGEST_QUERY } from '../src/answers/index.ts';
import { addComparison } from '../src/charts/index.ts';
import {
  completeLookup,
  completeSides,
  declareForAll,
  defineCommand,
  optionalName,
  privateOption,
  requiredText,
  sourceOption,
  textOption,
  toView,
} from '../src/command/index.ts';
import { replyToCompare } from '../src/replies/index.ts';

/** `/compare topic: a: b:` what two sources or companies say about one topic, in one message. */
export default defineCommand({
  help: [
    {
      does: {
        nl: 'wat twee bronnen of bedrijven over een onderwerp zeggen',
        en: 'what two sources or companies say about a topic',
      },
      example: { shipped: 'privacy', find: exampleCompared },
    },
  ],
  query: 'topic',
  autocomplete: completeSides(completeLookup('topics', 'companies')),
  declaration: declareForAll({
    name: 'compare',
    description: {
      nl: 'Wat twee bronnen of bedrijven over een onderwerp zeggen, naast elkaar',
      en: 'What two sources or companies say about a topic, side by side',
    },
    options: [
      requiredText(
        'topic',
        { nl: 'Onderwerp, in een of twee woorden', en: 'Topic, in a word or two' },
        LONGEST_QUERY,
      ),
      optionalName('a', {
        nl: 'De ene bron of het ene bedrijf; leeg: de bron die er het meest over zegt',
        en: 'One source or company; empty: the source that says most about it',
      }),
      optionalName('b', {
        nl: 'De andere bron of het andere bedrijf; leeg: de bron die er daarna het meest over zegt',
        en: 'The other source or company; empty: the source that says next most about it',
      }),
      sourceOption,
      privateOption,
    ],
  }),
  answer: async (request, snapshot) => {
    const [a, b] = [textOption(request, 'a'), textOption(request, 'b')];
    const query = textOption(request, 'topic') ?? '';
    return addComparison(
      await compare({ query, a, b, source: textOption(request, 'source') }, snapshot),
      request,
    );
  },
  isNothing: ({ answer }) => answer.sides.length === 0,
  reply: (found, request) =>
    replyToCompare(found, {
      ...toView(request),
      a: textOption(request, 'a'),
      b: textOption(request, 'b'),
    }),
});
