import { type Range, splitText } from '../../language/index.ts';
import { LIMITS } from '../limits.ts';
import type { Block, ParsedDocument } from '../types.ts';

/**
 * A document without endless paragraphs, such as a file without line ends has: each is read in
 * pieces that end with a sentence, which count as paragraphs of their own. Headings are not found,
 * so they may stay.
 */
export function splitLongBlocks(document: ParsedDocument): ParsedDocument {
  const long = document.blocks.filter(isLong).length;
  if (long === 0) return document;
  return {
    ...document,
    blocks: document.blocks.flatMap((block) => (isLong(block) ? splitBlock(block) : [block])),
    warnings: [
      ...document.warnings,
      `${long} of its paragraphs ${long === 1 ? 'is' : 'are'} longer than ${LIMITS.paragraph} characters and read in pieces, each with a number (¶) of its own; blank lines between paragraphs prevent that`,
    ],
  };
}

function isLong({ kind, text }: Block): boolean {
  return text.length > LIMITS.paragraph && kind !== 'heading' && kind !== 'title';
}

function splitBlock(block: Block): Block[] {
  const { term, item, formulas, text, ...rest } = block;
  return splitText(text, LIMITS.paragraph, (piece) => piece.length).map(([start, end]) => ({
    ...rest,
    ...(item !== undefined && start === 0 && { item }),
    ...(term && start === 0 && term[1] <= end ? { term } : {}),
    ...(formulas && { formulas: formulas.flatMap((range) => inPiece(range, start, end)) }),
    text: text.slice(start, end),
  }));
}

/** What of a range lies in a piece, counted from the piece's beginning. */
function inPiece([from, to]: Range, start: number, end: number): Range[] {
  const own: Range = [Math.max(from, start) - start, Math.min(to, end) - start];
  return own[0] < own[1] ? [own] : [];
}
