import { LONGEST_QUERY } from '../src/answers/check-query.ts';
import { findFigures } from '../src/answers/stat.ts';
import { declareForAll, lookupOptions, requiredText } from '../src/command/declare.ts';
import { toLookup } from '../src/command/read-options.ts';
import { defineCommand } from '../src/command/types.ts';
import { replyToLookup } from '../src/replies/lookup-reply.ts';

/** `/stat topic:` the passages about a topic that hold figures, the figures in bold. */
export default defineCommand({
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
  reply: (answer, { locale, page, private: isPrivate }) =>
    replyToLookup(answer, {
      title: answer.query,
      locale,
      page,
      private: isPrivate,
      bold: ({ figures }) => figures.map(({ start, end }) => [start, end] as const),
    }),
});
