import { LONGEST_QUERY } from '../src/answers/check-query.ts';
import { findFigures } from '../src/answers/stat.ts';
import { completeLookup } from '../src/command/complete.ts';
import { declareForAll, lookupOptions, requiredText } from '../src/command/declare.ts';
import { toLookup, toView } from '../src/command/read-options.ts';
import { defineCommand } from '../src/command/types.ts';
import { replyToLookup } from '../src/replies/lookup-reply.ts';

/** `/stat topic:` the passages about a topic that hold figures, the figures in bold. */
export default defineCommand({
  query: 'topic',
  autocomplete: completeLookup('topics', 'companies'),
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
  answer: (request, snapshot) => findFigures(toLookup(request, 'topic'), snapshot),
  reply: (answer, request) =>
    replyToLookup(answer, {
      ...toView(request),
      query: answer.query,
      title: answer.query,
      bold: ({ figures }) => figures.map(({ start, end }) => [start, end] as const),
    }),
});
