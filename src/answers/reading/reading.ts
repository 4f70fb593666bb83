import { type Block, isHeadingBlock, type Source } from '../../library/index.ts';
import { toPieces, type Piece, type ReadingRoom } from './reading-pieces.ts';
import { goBack, goOn, MOST_BLOCKS, openWindow, type ReadingPlace } from './reading-windows.ts';

/** What is read at once. */
export interface ReadingWindow {
  readonly pieces: readonly Piece[];
  /** The nearest heading above the first of them, or null. */
  readonly heading: string | null;
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
  /** Nearer than the step asked for where the source ends before. */
  readonly step: number;
}

/**
 * The part of a source that begins at a thought, `step` windows further (or, below zero, back). The
 * windows of all steps together are the whole source, each piece in one of them; a step beyond an
 * end is the window at that end.
 */
export function readAround(
  { blocks }: Source,
  place: ReadingPlace,
  step: number,
  room: ReadingRoom,
): ReadingWindow {
  // Windows are of few blocks, but any number of headings may stand between them.
  const most = MOST_BLOCKS * (Math.abs(step) + 2);
  const first = reach(blocks, place.from, -1, most);
  const last = reach(blocks, place.to, 1, most);
  const pieces = blocks
    .slice(first - 1, last)
    .flatMap((block, at) => toPieces(block, first + at, room));
  let window = openWindow(pieces, place, room);
  let taken = 0;
  while (taken !== step) {
    const next = step > 0 ? goOn(pieces, window, room) : goBack(pieces, window, room);
    if (next.from === next.to) break;
    window = next;
    taken += Math.sign(step);
  }
  const shown = pieces.slice(window.from, window.to);
  return {
    pieces: shown,
    heading: headingAbove(blocks, shown[0]?.number ?? 1),
    hasEarlier: window.from > 0 || first > 1,
    hasLater: window.to < pieces.length || last < blocks.length,
    step: taken,
  };
}

/** How far from a block so many others stand, besides headings; at most the end of the source. */
function reach(blocks: readonly Block[], number: number, direction: 1 | -1, most: number): number {
  let place = number;
  for (let count = 0; count < most; place += direction) {
    const next = blocks[place - 1 + direction];
    if (!next) break;
    if (!isHeadingBlock(next)) count++;
  }
  return place;
}

function headingAbove(blocks: readonly Block[], number: number): string | null {
  return blocks.slice(0, number - 1).findLast(({ kind }) => kind === 'heading')?.text ?? null;
}
