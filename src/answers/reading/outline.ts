import type { Block, Passage, Source } from '../../library/index.ts';
import { UserError } from '../../system/index.ts';

/** A heading (or the title) of a source with its ¶. */
export interface OutlineEntry {
  readonly text: string;
  readonly number: number;
  readonly kind: Block['kind'];
}

/** The headings of a source, in order. */
export function outline({ blocks }: Source): OutlineEntry[] {
  return blocks.flatMap(({ kind, text }, place) =>
    kind === 'heading' || kind === 'title' ? [{ kind, text, number: place + 1 }] : [],
  );
}

/** A block with its ¶, as it stands in its source. */
export interface PlacedBlock {
  readonly block: Block;
  readonly number: number;
  /** The passage that the block is, or null where it is none. */
  readonly passage: Passage | null;
}

/**
 * A block and its neighbours, up to `around` on either side.
 * @throws UserError `no-such-passage`
 */
export function findWithNeighbours(source: Source, number: number, around: number): PlacedBlock[] {
  const last = source.blocks.length;
  if (!Number.isInteger(number) || number < 1 || number > last) {
    throw new UserError('no-such-passage', { number, last });
  }
  const from = Math.max(1, number - around);
  return source.blocks.slice(from - 1, number + around).map((block, place) => ({
    block,
    number: from + place,
    passage: source.passages.find((passage) => passage.number === from + place) ?? null,
  }));
}
