import { splitText } from '../../language/index.ts';
import type { Block } from '../../library/index.ts';

/** A block of a source, or a part of one that is too long to be read at once. */
export interface Piece {
  readonly block: Block;
  /** ¶ of the block. */
  readonly number: number;
  readonly text: string;
  /** Where it begins in the block. */
  readonly start: number;
  /** Whether the block began before, or goes on after, this piece. */
  readonly goesOn: { readonly before: boolean; readonly after: boolean };
}

/** How much is read at once. */
export interface ReadingRoom {
  /** What all pieces together may cost. */
  readonly most: number;
  readonly costOf: (text: string) => number;
}

/** A block as pieces that there is room for. */
export function toPieces(block: Block, number: number, { most, costOf }: ReadingRoom): Piece[] {
  const ranges = splitText(block.text, most, costOf);
  return ranges.map(([start, end], place) => ({
    block,
    number,
    text: block.text.slice(start, end),
    start,
    goesOn: { before: place > 0, after: place < ranges.length - 1 },
  }));
}

/** What pieces cost together. */
export function costOfAll(pieces: readonly Piece[], { costOf }: ReadingRoom): number {
  return pieces.reduce((cost, { text }) => cost + costOf(text), 0);
}
