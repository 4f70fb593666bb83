import type { Symbol } from './types.ts';
import { bracketOf, isBetween, isLarge, isSign, spaced } from './signs.ts';

/** How firmly a text holds together: what needs brackets to be part of another. */
export type Hold = 'atom' | 'power' | 'product' | 'quotient' | 'sum';

/** A part of a formula as text. */
export interface Piece {
  readonly text: string;
  readonly hold: Hold;
  readonly role?: Symbol['role'] | 'large' | 'fenced' | 'matrix';
}

/** Pieces beside each other → one, with the spaces and brackets that keep them apart. */
export function joinRow(all: readonly Piece[], isRoomy: boolean): Piece {
  const pieces = all.filter(({ text }) => text !== '');
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  // Some programs write each digit by itself.
  if (only && pieces.every(({ role }) => role === 'number')) {
    return { text: pieces.map((piece) => piece.text).join(''), hold: 'atom', role: 'number' };
  }
  const parts: string[] = [];
  let depth = 0;
  let isSum = false;
  let closedAt = -1;
  let before: Piece | undefined;
  for (const [place, piece] of pieces.entries()) {
    const next = pieces[place + 1];
    const bracket = piece.role === 'operator' ? sideOf(piece.text, before) : null;
    if (bracket === 'close') depth = Math.max(0, depth - 1);
    if (depth === 0 && bracket === 'close' && closedAt < 0) closedAt = place;
    const isInfix = isOperatorBetween(piece, before, next);
    if (isInfix && depth === 0) isSum = true;
    // Only the end counts, so that a long row costs no more than a short one for each piece.
    parts.push(
      isInfix ? joinInfix(piece.text, isRoomy) : joinPiece(parts.at(-1) ?? '', piece, before, next),
    );
    if (bracket === 'open') depth++;
    before = piece;
  }
  const text = parts.join('');
  const first = pieces[0];
  const isFenced =
    first?.role === 'operator' &&
    sideOf(first.text, undefined) === 'open' &&
    closedAt === pieces.length - 1;
  if (isFenced) return { text, hold: 'atom', role: 'fenced' };
  const isQuotient = pieces.some(({ hold }) => hold === 'quotient');
  return { text, hold: isSum ? 'sum' : isQuotient ? 'quotient' : 'product' };
}

function joinInfix(sign: string, isRoomy: boolean): string {
  return isRoomy ? spaced(sign) : sign;
}

/** Whether a sign that stands between terms does so here: "-b" has none before it. */
function isOperatorBetween(
  piece: Piece,
  before: Piece | undefined,
  next: Piece | undefined,
): boolean {
  if (piece.role !== 'operator' || !isBetween(piece.text) || !next) return false;
  if (before === undefined) return !isSign(piece.text) && piece.text !== '.' && piece.text !== ':';
  const isBehindTerm =
    before.role !== 'operator' ||
    sideOf(before.text, piece) === 'close' ||
    /^[!′%°]$/u.test(before.text);
  return isBehindTerm || !isSign(piece.text);
}

/** "|" opens where nothing or an operator stands before it. */
function sideOf(sign: string, before: Piece | undefined): 'open' | 'close' | null {
  const side = bracketOf(sign);
  if (side !== 'either') return side;
  const opens =
    before === undefined || (before.role === 'operator' && bracketOf(before.text) !== 'close');
  return opens ? 'open' : 'close';
}

function joinPiece(
  text: string,
  piece: Piece,
  before: Piece | undefined,
  next: Piece | undefined,
): string {
  const isBesideFence = before?.role === 'operator' && bracketOf(before.text) !== null;
  if (piece.role === 'matrix' && isBesideFence) return piece.text.slice(1, -1);
  const own = needsBrackets(piece, before, next) ? `(${piece.text})` : piece.text;
  return gapBetween(text, own, piece, before) + own;
}

/** "(1/2)x" and "x(1/2)"; "2 1/2" is a number, and so is what an operator stands before. */
function needsBrackets(piece: Piece, before: Piece | undefined, next: Piece | undefined): boolean {
  if (piece.hold !== 'quotient') return false;
  const isMixed = before?.role === 'number' && /^\p{N}+\/\p{N}+$/u.test(piece.text);
  const isBehind =
    before !== undefined &&
    before.role !== 'operator' &&
    before.role !== 'words' &&
    before.role !== 'large';
  const isBefore =
    next !== undefined &&
    (next.role === undefined || /^(?:name|number|fenced|large|matrix)$/u.test(next.role));
  const isBeforeBracket = next?.role === 'operator' && bracketOf(next.text) === 'open';
  return (isBehind && !isMixed) || isBefore || isBeforeBracket;
}

const WORDY = /^[\p{L}\p{N}√∛∜∑∏∫]/u;

function gapBetween(text: string, own: string, piece: Piece, before: Piece | undefined): '' | ' ' {
  if (before === undefined || /\s$/u.test(text) || /^\s/u.test(own)) return '';
  if (before.role === 'large' && before.hold === 'power')
    return /^[\p{L}\p{N}([{|√∛∜]/u.test(own) ? ' ' : '';
  const isBehindWord = /[\p{L}\p{N}\p{M}\])′]$/u.test(text);
  if (!isBehindWord || !WORDY.test(own)) return '';
  if (before.role === 'words' || piece.role === 'words') return ' ';
  // 2 1/2 is not 21/2.
  if (piece.hold === 'quotient' && /\p{N}$/u.test(text)) return ' ';
  if (before.hold === 'power' && !/[)\]]$/u.test(text)) return ' ';
  const areNames = isLongName(before) || isLongName(piece);
  return areNames && !/[)\]]$/u.test(text) ? ' ' : isLarge(own.charAt(0)) ? ' ' : '';
}

/** "sin", "log": not letters that each stand for something. */
function isLongName({ role, text }: Piece): boolean {
  return role === 'name' && /\p{L}{2}/u.test(text);
}
