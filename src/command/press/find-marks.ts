import {
  findAgain,
  findBestSentence,
  findMatches,
  type ThoughtBlock,
  toRanges,
} from '../../answers/index.ts';
import type { Passage } from '../../library/index.ts';
import type { Carried, Emphasis } from '../../replies/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';

/** Commands that look for a name, for figures, dates or what a card left out: no answer to a question. */
const OTHERS: ReadonlySet<string> = new Set(['company', 'stat', 'when', 'quiz']);

/** What an answer marked of a passage and of its thought, found anew from what was asked, by ¶. */
export function findMarks(
  passage: Passage,
  { carried, command }: { readonly carried: Carried; readonly command: string },
  snapshot: Snapshot,
): ReadonlyMap<number, Emphasis> {
  if (OTHERS.has(command)) {
    const query = snapshot.index.parse(carried.query);
    const matches = findMatches(query, passage.text, passage.language);
    const underline = findBestSentence(passage.text, matches, []);
    return new Map([[passage.number, { bold: toRanges(matches), underline }]]);
  }
  const thought = findAgain(passage, carried, snapshot)?.thought ?? [];
  return new Map(thought.map((block) => [block.number, emphasise(block)]));
}

/** Of a list that answers as a whole, what announces it is marked. */
function emphasise({ role, block, highlights, answering }: ThoughtBlock): Emphasis {
  const underline = role === 'self' ? (answering ?? ([0, block.text.length] as const)) : null;
  return { bold: highlights, underline };
}
