import type { Passage, Source } from '../../library/index.ts';
import type { Hit, Query } from '../../search/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import type { Stretch } from '../thought.ts';

/** Kinds of question that a list answers as a whole. */
const WANTS_ALL: ReadonlySet<Query['kind']> = new Set(['list', 'how']);
/** A longer list is no answer as a whole: blocks, and characters. */
const MOST_BLOCKS = 15;
const MOST_LETTERS = 1_800;

/** Whether a question of this kind is answered by a list as a whole. */
export function wantsAll(kind: Query['kind']): boolean {
  return WANTS_ALL.has(kind);
}

/**
 * The list that an item stands in, first to last block, where all of it is wanted: steps for who asks
 * how, items for who asks which. Null for what stands in none, or in a long one.
 */
export function findWholeList(
  { number, kind }: Passage,
  { blocks, outline }: Source,
  asked: Query['kind'],
): Stretch | null {
  const own = blocks[number - 1];
  if (!wantsAll(asked) || kind !== 'list-item' || !own) return null;
  if (asked === 'how' && !own.isOrdered) return null;
  const parent = outline[number - 1]?.parent ?? 0;
  const isIn = (at: number): boolean => {
    const block = blocks[at - 1];
    if (block?.kind !== 'list-item' || block.slide !== own.slide) return false;
    const [depth, ownDepth] = [block.depth ?? 1, own.depth ?? 1];
    return depth > ownDepth || (depth === ownDepth && outline[at - 1]?.parent === parent);
  };
  let [from, to] = [number, number];
  while (isIn(from - 1)) from--;
  while (isIn(to + 1)) to++;
  const letters = blocks.slice(from - 1, to).reduce((sum, { text }) => sum + text.length, 0);
  const isWhole = to - from < MOST_BLOCKS && letters <= MOST_LETTERS;
  return isWhole && to > from ? { from, to } : null;
}

/** The hits without those that stand in the whole list of a better one. */
export function onePerList(
  hits: readonly Hit[],
  { kind }: Query,
  { library }: Snapshot,
): readonly Hit[] {
  if (!wantsAll(kind)) return hits;
  const sources = new Map(library.sources.map((source) => [source.file, source]));
  const seen = new Set<string>();
  return hits.filter(({ ordinal }) => {
    const passage = library.passages[ordinal];
    const source = passage && sources.get(passage.source.file);
    const list = source && findWholeList(passage, source, kind);
    if (!list) return true;
    const key = `${list.from} ${source.file}`;
    return !seen.has(key) && seen.add(key);
  });
}
