import { type Block, isHeadingBlock } from '../../library/index.ts';
import { costOfAll, type Piece, type ReadingRoom } from './reading-pieces.ts';

/** What is read around: a block, the thought that it stands in, and where in it reading begins. */
export interface ReadingPlace {
  /** ¶ of the block. */
  readonly number: number;
  /** The first and the last block of its thought. */
  readonly from: number;
  readonly to: number;
  /** The part of the block that was found, as it may be longer than a window. */
  readonly at: number;
}

/** How much is read at once, besides headings: three paragraphs, or as many items as take their room. */
const MOST_UNITS = 3;
const ITEM = 0.25;
/** Blocks read at once, besides headings and beyond the thought that is read. */
export const MOST_BLOCKS = MOST_UNITS / ITEM;

/** Places in a list of pieces, the last one not included. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/**
 * The thought from its first block, or from what was found of it where that would be left out, with
 * the headings right above; all of it that there is room for, then what follows.
 */
export function openWindow(
  pieces: readonly Piece[],
  { number, from, to, at }: ReadingPlace,
  room: ReadingRoom,
): Window {
  const found = pieces.findLastIndex((piece) => piece.number === number && piece.start <= at);
  const first = pieces.findIndex((piece) => piece.number === from);
  const isTooLong = costOfAll(pieces.slice(first, found + 1), room) > room.most;
  const own = isTooLong ? found : first;
  let start = own;
  const fits = () => costOfAll(pieces.slice(start - 1, found + 1), room) <= room.most;
  while (isHeadingPiece(pieces[start - 1]) && fits()) start--;
  const end = pieces.findLastIndex((piece) => piece.number <= to) + 1;
  const extent = { most: MOST_UNITS, left: room.most, least: end };
  return { from: start, to: extendOn(pieces, start, extent, room) };
}

/** The window after one. */
export function goOn(pieces: readonly Piece[], { to }: Window, room: ReadingRoom): Window {
  const end = extendOn(pieces, to, { most: MOST_UNITS, left: room.most }, room);
  // A heading over a block that leaves no room for it stands alone.
  return { from: to, to: Math.max(end, Math.min(to + 1, pieces.length)) };
}

/** The window before one. */
export function goBack(pieces: readonly Piece[], { from }: Window, room: ReadingRoom): Window {
  return { from: extendBack(pieces, from, { most: MOST_UNITS, left: room.most }, room), to: from };
}

/** How far a window may be extended. */
interface Extent {
  /** Units, and what they may cost. */
  readonly most: number;
  readonly left: number;
  /** The end up to which units do not count. */
  readonly least?: number;
}

/** The end that a window gets; a heading goes with what stands under it. */
function extendOn(
  pieces: readonly Piece[],
  from: number,
  { most, left, least = from }: Extent,
  { costOf }: ReadingRoom,
): number {
  let end = from;
  let units = 0;
  let cost = 0;
  for (const [place, piece] of pieces.entries()) {
    if (place < from) continue;
    cost += costOf(piece.text);
    units += unitsOf(piece);
    if (cost > left || (place >= least && units > most)) break;
    if (!isHeading(piece) || place === pieces.length - 1) end = place + 1;
  }
  return end;
}

/** The start that a window gets, with the headings above its first block. */
function extendBack(
  pieces: readonly Piece[],
  to: number,
  { most, left }: Extent,
  { costOf }: ReadingRoom,
): number {
  let start = to;
  let units = 0;
  let cost = 0;
  for (const piece of pieces.slice(0, to).toReversed()) {
    cost += costOf(piece.text);
    units += unitsOf(piece);
    if (cost > left || units > most) break;
    start--;
  }
  return start;
}

function unitsOf({ block }: Piece): number {
  if (isHeadingBlock(block)) return 0;
  return block.depth !== undefined || ITEMS.has(block.kind) ? ITEM : 1;
}

const ITEMS: ReadonlySet<Block['kind']> = new Set(['list-item', 'table-head', 'table-row']);

function isHeadingPiece(piece: Piece | undefined): boolean {
  return piece !== undefined && isHeading(piece);
}

function isHeading({ block }: Piece): boolean {
  return isHeadingBlock(block);
}
