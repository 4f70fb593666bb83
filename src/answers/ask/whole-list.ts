import type { Passage, Source } from '../../library/index.ts';
import type { Query } from '../../search/index.ts';
import { findMatchesAbove } from '../text/highlight.ts';
import type { Stretch } from '../text/thought.ts';

/** Kinds of question that a list answers as a whole. */
const WANTS_ALL: ReadonlySet<Query['kind']> = new Set(['list', 'how', 'works']);
/** A longer list is no answer as a whole: blocks, and characters. */
const MOST_BLOCKS = 15;
const MOST_LETTERS = 1_800;

/** Whether a question of this kind is answered by a list as a whole. */
export function wantsAll(kind: Query['kind']): boolean {
  return WANTS_ALL.has(kind);
}

/** Kinds whose answer is all that stands in a list below a heading that is the question. */
const NAMED_ABOVE: ReadonlySet<Query['kind']> = new Set([null, 'topic', 'who', 'why']);

/**
 * Whether a passage answers as a list: by the kind of the question, or as the heading above holds all of it:
 * "Five forces of Porter" for who asks for the five forces of Porter.
 */
function asksForList({ heading, language }: Passage, query: Query): boolean {
  if (wantsAll(query.kind)) return true;
  if (heading === null || !query.isTopical || !NAMED_ABOVE.has(query.kind)) return false;
  const named = findMatchesAbove(query, heading, language).flatMap(({ word, part }) =>
    part === null ? [word] : [],
  );
  return new Set(named).size === query.words.length;
}

/**
 * The list that an item stands in, first to last block, where all of it is wanted: steps for who asks
 * how, items for who asks which; also a paragraph with the list right below it. Null for what has
 * none, or a long one.
 */
export function findWholeList(
  passage: Passage,
  { blocks, outline }: Source,
  query: Query,
): Stretch | null {
  const { number, kind } = passage;
  const isAbove = kind === 'paragraph' && wantsAll(query.kind);
  const first = isAbove ? number + 1 : number;
  const own = blocks[first - 1];
  if ((kind !== 'list-item' && !isAbove) || own?.kind !== 'list-item') return null;
  if (
    !asksForList(passage, query) ||
    (query.kind !== 'list' && wantsAll(query.kind) && !own.isOrdered)
  )
    return null;
  if (isAbove && passage.thought.end > number) return null;
  const parent = outline[first - 1]?.parent ?? 0;
  const isIn = (at: number): boolean => {
    const block = blocks[at - 1];
    if (block?.kind !== 'list-item' || block.slide !== own.slide) return false;
    const [depth, ownDepth] = [block.depth ?? 1, own.depth ?? 1];
    return depth > ownDepth || (depth === ownDepth && outline[at - 1]?.parent === parent);
  };
  let [from, to] = [first, first];
  while (isIn(from - 1)) from--;
  while (isIn(to + 1)) to++;
  const letters = blocks.slice(from - 1, to).reduce((sum, { text }) => sum + text.length, 0);
  const isWhole = to - from < MOST_BLOCKS && letters <= MOST_LETTERS;
  return isWhole && to > from ? { from: isAbove ? number : from, to } : null;
}
