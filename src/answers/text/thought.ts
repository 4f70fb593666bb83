import type { Block, Passage, Source } from '../../library/index.ts';
import type { ThoughtBlock, ThoughtRole } from '../types.ts';

/** What of a block is marked. */
export type Marks = Pick<ThoughtBlock, 'highlights' | 'answering'>;

/** Blocks in a row, by the numbers of the first and the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Blocks below a passage that go with it, beyond a thought that is too long to be found as one. */
const MOST_BELOW = 40;

/**
 * The thought that a passage belongs to, in reading order, with the headings and items above it.
 * What announces a long list has the first of its items with it: by itself it says nothing.
 * @param list blocks that are shown with it besides, as all steps are for who asks how
 */
export function readThought(
  passage: Passage,
  { blocks, outline }: Source,
  mark: (block: Block, role: ThoughtRole) => Marks = () => UNMARKED,
  list: Stretch | null = null,
): ThoughtBlock[] {
  const { end } = passage.thought;
  const from = Math.min(passage.thought.from, list?.from ?? Infinity);
  const below = Math.min(end, passage.number + MOST_BELOW);
  const to = Math.max(passage.thought.to, below, list?.to ?? 0);
  const above = ancestorsOf(passage.number, outline);
  const path = [...pathOf(from, blocks), ...above.filter((number) => number < from)];
  const toBlock = (number: number, role: ThoughtRole): ThoughtBlock[] => {
    const block = blocks[number - 1];
    return block ? [{ number, block, role, ...mark(block, role) }] : [];
  };
  const own = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const roleOf = (number: number): ThoughtRole => {
    if (number === passage.number) return 'self';
    if (above.includes(number)) return 'lead-in';
    return ancestorsOf(number, outline).includes(passage.number) ? 'child' : 'sibling';
  };
  return [
    ...path.flatMap((number) => toBlock(number, 'path')),
    ...own.flatMap((number) => toBlock(number, roleOf(number))),
  ];
}

const UNMARKED: Marks = { highlights: [], answering: null };

/** What a block stands under, outermost first. */
function ancestorsOf(number: number, outline: Source['outline']): number[] {
  const above: number[] = [];
  let parent = outline[number - 1]?.parent ?? 0;
  for (; parent > 0; parent = outline[parent - 1]?.parent ?? 0) above.unshift(parent);
  return above;
}

/** The headings above a block, highest first. */
function pathOf(number: number, blocks: readonly Block[]): number[] {
  const path: number[] = [];
  let level = Infinity;
  for (let at = number - 1; at > 0; at--) {
    const block = blocks[at - 1];
    if (block?.kind !== 'heading' || (block.level ?? 1) >= level) continue;
    path.unshift(at);
    level = block.level ?? 1;
    if (level <= 1) break;
  }
  return path;
}
