import type { Block } from '../../types.ts';
import { inList } from '../parts/block.ts';
import { createNesting, NO_MARK, type Stand } from '../parts/nest-items.ts';
import type { Habits } from './types.ts';

/** In sizes of the letters: how far apart marks of one level stand, as numbers set to the right do. */
const SAME_INDENT = 0.6;

/** How a block stands on its page. */
export interface PdfStand extends Stand {
  readonly isItem: boolean;
  /** Lists that the file says are around it; 0 where it says nothing. */
  readonly depth: number;
}

/**
 * The blocks with the depth of their lists: as the file says, where it says that lists stand in
 * lists; else by their indents and marks. What has no stand ends all lists; null is passed over.
 */
export function nestBlocks(
  blocks: readonly Block[],
  standOf: (block: Block) => PdfStand | null | undefined,
  { size }: Habits,
): Block[] {
  const saysDepths = blocks.some((block) => (standOf(block)?.depth ?? 0) > 1);
  const hasMarks = blocks.some((block) => standOf(block)?.mark);
  const nest = createNesting(SAME_INDENT * size);
  return blocks.map((block) => {
    const stand = standOf(block);
    if (stand === null) return block;
    // In a file that draws the marks of its lists, an item without one goes on with the item above.
    const isUnmarked = stand?.isItem && !stand.mark && !hasMarks;
    const found = nest(stand ? (isUnmarked ? { ...stand, mark: NO_MARK } : stand) : OUTSIDE);
    const said = stand ? inList(stand.depth, (stand.mark?.count ?? '') !== '') : {};
    return { ...block, ...(saysDepths ? said : found) };
  });
}

/** Left of everything. */
const OUTSIDE: Stand = { indent: -Infinity, mark: null };
