import { ask } from '../src/answers/ask.ts';
import { reduceQuery } from '../src/answers/reduce-query.ts';
import { declareOnMessages } from '../src/command/declare.ts';
import { textOption, toLookup, toView } from '../src/command/read-options.ts';
import { defineCommand, type Request } from '../src/command/types.ts';
import { replyToLookup } from '../src/replies/lookup-reply.ts';
import type { Snapshot } from '../src/snapshot/types.ts';
import { UserError } from '../src/system/user-error.ts';

/** A right-click on a message → Apps → "Find sources": passages about what the message says. */
export default defineCommand({
  help: [
    {
      does: {
        nl: 'rechtsklik op een bericht → Apps: de passages waar het over gaat',
        en: 'right-click a message → Apps: the passages it is about',
      },
    },
  ],
  alwaysPrivate: true,
  query: 'text',
  declaration: declareOnMessages('Find sources'),
  answer: (request, snapshot) => {
    const query = findQuery(request, snapshot);
    return ask({ ...toLookup(request, 'text'), query }, snapshot);
  },
  reply: (answer, request) =>
    replyToLookup(answer, {
      ...toView(request),
      query: answer.query,
      title: answer.query,
      bold: ({ highlights }) => highlights,
    }),
});

/** Of the message; for a button, of the answer that it stands under. */
function findQuery(request: Request, { index }: Snapshot): string {
  if (request.targetText === null) return textOption(request, 'text') ?? '';
  const query = reduceQuery(request.targetText, index);
  if (query === '') throw new UserError('message-without-text', {});
  return query;
}
