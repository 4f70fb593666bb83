import type { Block, Source } from '../library/types.ts';
import { splitText } from './split-text.ts';

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
}

/** How much is read at once. */
export interface ReadingRoom {
  /** What all pieces together may cost. */
  readonly most: number;
  readonly costOf: (text: string) => number;
}

/** Blocks read at once: the one found and its neighbours. */
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
  // A window has at least one piece of a block and at most so many blocks.
  const reach = MOST_PIECES * (Math.abs(step) + 2);
  const first = Math.max(1, number - reach);
  const pieces = blocks
    .slice(first - 1, number + reach)
    .flatMap((block, place) => toPieces(block, first + place, room));
  let window = openWindow(pieces, number, room);
  for (let left = Math.abs(step); left > 0; left--) {
    const next = step > 0 ? goOn(pieces, window, room) : goBack(pieces, window, room);
    if (next.from === next.to) break;
    window = next;
  }
  const shown = pieces.slice(window.from, window.to);
  return {
    pieces: shown,
    heading: headingAbove(blocks, shown[0]?.number ?? 1),
    hasEarlier: window.from > 0,
    hasLater: window.to < pieces.length,
  };
}

/** Places in a list of pieces, the last one not included. */
interface Window {
  readonly from: number;
  readonly to: number;
}

/** The block itself, as much of it as there is room for, then a block before and one after. */
function openWindow(pieces: readonly Piece[], number: number, room: ReadingRoom): Window {
  const placesOf = (wanted: number) =>
    pieces.flatMap((piece, place) => (piece.number === wanted ? [place] : []));
  const own = placesOf(number);
  let window = { from: own[0] ?? 0, to: own[0] ?? 0 };
  const widen = ({ from, to }: Window) => {
    if (costOfAll(pieces.slice(from, to), room) <= room.most) window = { from, to };
  };
  for (const place of own) if (place === window.to) widen({ from: window.from, to: place + 1 });
  if (window.to <= (own.at(-1) ?? 0)) return window;
  widen({ from: window.from - placesOf(number - 1).length, to: window.to });
  widen({ from: window.from, to: window.to + placesOf(number + 1).length });
  return window;
}

function goOn(pieces: readonly Piece[], { to: from }: Window, room: ReadingRoom): Window {
  let to = from;
  while (to < pieces.length && to - from < MOST_PIECES) {
    if (costOfAll(pieces.slice(from, to + 1), room) > room.most) break;
    to++;
  }
  return { from, to };
}

function goBack(pieces: readonly Piece[], { from: to }: Window, room: ReadingRoom): Window {
  let from = to;
  while (from > 0 && to - from < MOST_PIECES) {
    if (costOfAll(pieces.slice(from - 1, to), room) > room.most) break;
    from--;
  }
  return { from, to };
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
