import { foldWhiteSpace } from '../fold-white-space.ts';
import { isCredit, isLeader, isReadMore } from '../furniture.ts';
import type { Block, BlockKind } from '../types.ts';

/** A block of the text, or none where there is no text; credits and pointers are told by their form. */
export function createBlock(
  kind: BlockKind,
  text: string,
  more: Pick<Block, 'level' | 'page'> = {},
): Block[] {
  const folded = foldWhiteSpace(text);
  if (folded === '') return [];
  const own = kind === 'heading' || kind === 'title';
  if (!own && isCredit(folded)) return [{ ...more, kind: 'credit', text: folded }];
  if (!own && (isReadMore(folded) || isLeader(folded)))
    return [{ ...more, kind: 'read-more', text: folded }];
  return [{ ...more, kind, text: folded }];
}

/** A heading as the title: it has no level. */
export function asTitle({ text, page }: Block): Block {
  return { kind: 'title', text, ...(page === undefined ? {} : { page }) };
}

/** The title that stands in the text, or null. */
export function findTitle(blocks: readonly Block[]): string | null {
  return blocks.find(({ kind }) => kind === 'title')?.text ?? null;
}
