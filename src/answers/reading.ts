import type { Block, Source } from '../library/index.ts';
import { splitText } from '../language/index.ts';

/** A block of a source, or a part of one that is too long to be read at once. */
export interface Piece {
  readonly block: Block;
  /** ¶ of the block. */
  readonly number: number;
  readonly text: string;
  /** Whether the block began before, or goes on after, this piece. */
  readonly goesOn: { readonly before: boolean; readonly after: boolean };
}

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

/** How much is read at once. */
export interface ReadingRoom {
  /** What all pieces together may cost. */
  readonly most: number;
  readonly costOf: (text: string) => number;
}

/** Blocks read at once, besides headings: the one found and its neighbours. */
const MOST_PIECES = 3;

/**
 * The part of a source around a block, `step` windows further (or, below zero, back). The windows
 * of all steps together are the whole source, each piece in one of them; a step beyond an end is
 * the window at that end.
 */
export function readAround(
  { blocks }: Source,
  number: number,
  step: number,
  room: ReadingRoom,
): ReadingWindow {
  // Windows are of few blocks, but any number of headings may stand between them.
  const most = MOST_PIECES * (Math.abs(step) + 2);
  const first = reach(blocks, number, -1, most);
  const last = reach(blocks, number, 1, most);
  const pieces = blocks
    .slice(first - 1, last)
    .flatMap((block, place) => toPieces(block, first + place, room));
  let window = openWindow(pieces, number, room);
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

/** Places in a list of pieces, the last one not included. */
interface Window {
  readonly from: number;
  readonly to: number;
}

/** The block itself, as much of it as there is room for, then a block before and one after. */
function openWindow(pieces: readonly Piece[], number: number, room: ReadingRoom): Window {
  const start = pieces.findIndex((piece) => piece.number === number);
  const parts = pieces.filter((piece) => piece.number === number).length;
  const own = extendOn(pieces, start, { most: parts, left: room.most }, room);
  if (own < start + parts) return { from: start, to: own };
  let left = room.most - costOfAll(pieces.slice(start, own), room);
  const from = extendBack(pieces, start, { most: 1, left }, room);
  left -= costOfAll(pieces.slice(from, start), room);
  return { from, to: extendOn(pieces, own, { most: 1, left }, room) };
}

function goOn(pieces: readonly Piece[], { to }: Window, room: ReadingRoom): Window {
  const end = extendOn(pieces, to, { most: MOST_PIECES, left: room.most }, room);
  // A heading over a block that leaves no room for it stands alone.
  return { from: to, to: Math.max(end, Math.min(to + 1, pieces.length)) };
}

function goBack(pieces: readonly Piece[], { from }: Window, room: ReadingRoom): Window {
  return { from: extendBack(pieces, from, { most: MOST_PIECES, left: room.most }, room), to: from };
}

/** How far a window may be extended: pieces besides headings, and what they may cost. */
interface Extent {
  readonly most: number;
  readonly left: number;
}

/** The end that a window gets; a heading goes with what stands under it. */
function extendOn(
  pieces: readonly Piece[],
  from: number,
  { most, left }: Extent,
  { costOf }: ReadingRoom,
): number {
  let end = from;
  let count = 0;
  let cost = 0;
  for (const [place, piece] of pieces.entries()) {
    if (place < from) continue;
    cost += costOf(piece.text);
    if (count >= most || cost > left) break;
    if (!isHeading(piece)) count++;
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
  let count = 0;
  let cost = 0;
  for (const piece of pieces.slice(0, to).toReversed()) {
    cost += costOf(piece.text);
    if (cost > left || (count >= most && !isHeading(piece))) break;
    if (!isHeading(piece)) count++;
    start--;
  }
  return start;
}

function isHeading({ block }: Piece): boolean {
  return isHeadingBlock(block);
}

function isHeadingBlock({ kind }: Block): boolean {
  return kind === 'heading' || kind === 'title';
}

function toPieces(block: Block, number: number, { most, costOf }: ReadingRoom): Piece[] {
  const ranges = splitText(block.text, most, costOf);
  return ranges.map(([start, end], place) => ({
    block,
    number,
    text: block.text.slice(start, end),
    goesOn: { before: place > 0, after: place < ranges.length - 1 },
  }));
}

function costOfAll(pieces: readonly Piece[], { costOf }: ReadingRoom): number {
  return pieces.reduce((cost, { text }) => cost + costOf(text), 0);
}

function headingAbove(blocks: readonly Block[], number: number): string | null {
  return blocks.slice(0, number - 1).findLast(({ kind }) => kind === 'heading')?.text ?? null;
}
