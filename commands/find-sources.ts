import { ask, reduceQuery } from '../src/answers/index.ts';
import {
  declareOnMessages,
  defineCommand,
  type Request,
  textOption,
  toLookup,
  toView,
} from '../src/command/index.ts';
import { replyToLookup } from '../src/replies/index.ts';
import type { Snapshot } from '../src/snapshot/index.ts';
import { UserError } from '../src/system/index.ts';

/** A right-click on a message → Apps → "Find sources": passages about what the message says. */
export default defineCommand({
  help: [
    {
      does: {
        nl: 'passages over hetzelfde als een bericht (rechtsklik op het bericht → Apps)',
        en: 'passages on the same subject as a message (right-click the message → Apps)',
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
  isNothing: ({ confidence }) => confidence === 'none',
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
