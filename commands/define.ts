import { LONGEST_QUERY } from '../src/answers/check-query.ts';
import { define } from '../src/answers/define.ts';
import { gapWords } from '../src/answers/gap-words.ts';
import { completeLookup } from '../src/command/complete.ts';
import { declareForAll, lookupOptions, requiredText } from '../src/command/declare.ts';
import { textOption, toLookup, toView } from '../src/command/read-options.ts';
import { defineCommand } from '../src/command/types.ts';
import { replyToDefinitions } from '../src/replies/define-reply.ts';

/** `/define term:` what the material says that a term means, from all sources, and nothing else. */
export default defineCommand({
  query: 'term',
  autocomplete: completeLookup('terms'),
  declaration: declareForAll({
    name: 'define',
    description: {
      nl: 'Wat een begrip betekent, volgens elke bron die het uitlegt',
      en: 'What a term means, by every source that defines it',
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
  reply: (answer, request) => replyToDefinitions(answer, toView(request)),
  gap: (answer, request, snapshot) => gapWords(answer, textOption(request, 'source'), snapshot),
});
