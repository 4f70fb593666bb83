import type { Block, SourceInfo } from '../types.ts';

/** The blocks of sources, found by what their passages know of them; gone when the library is. */
const known = new WeakMap<SourceInfo, readonly Block[]>();

/** Keeps where the blocks of a source are found. */
export function rememberBlocks(info: SourceInfo, blocks: readonly Block[]): void {
  known.set(info, blocks);
}

/** The blocks of a source, or none where it was not assembled here. */
export function blocksOf(info: SourceInfo): readonly Block[] {
  return known.get(info) ?? [];
}
