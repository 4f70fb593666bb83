import type { DefineAnswer } from '../../answers/index.ts';
import { replyToLookup, type SearchView } from '../lookup/lookup-reply.ts';
import type { Reply } from '../types.ts';

/** Definitions, the term bold in each and what it means underlined. */
export function replyToDefinitions(answer: DefineAnswer, view: SearchView): Reply {
  return replyToLookup(answer, {
    ...view,
    query: answer.query,
    title: answer.query,
    bold: ({ highlights }) => highlights,
  });
}
