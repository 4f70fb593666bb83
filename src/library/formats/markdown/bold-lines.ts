import type { Block } from '../../types.ts';
import { isHeadingBlock } from '../../source/outline.ts';
import { asTitle } from '../parts/block.ts';
import { looksLikeTitle, promoteHeadings, standsAboveBody } from '../parts/headings.ts';

/** Blocks among which the title stands: "PRESS RELEASE" may come before it. */
const OPENING_BLOCKS = 3;

/**
 * What people set in bold where they might have marked a heading: the title of a text that marks none, on
 * top, and headings above what they tell of. Where nothing is marked at all, the first line is the title, as
 * of plain texts.
 */
export function markBoldLines(blocks: readonly Block[], bold: ReadonlySet<Block>): Block[] {
  const title = findTitle(blocks, bold) ?? findPlainTitle(blocks);
  const others = new Set([...bold].filter((block) => block !== title && !isText(block)));
  const marked = title ? blocks.map((block) => (block === title ? asTitle(block) : block)) : blocks;
  return promoteHeadings(marked, others);
}

/** The first line of a text without any heading, as of a plain text. */
function findPlainTitle(blocks: readonly Block[]): Block | null {
  const [first] = blocks;
  if (!first || !looksLikeTitle(first) || blocks.some(isHeadingBlock)) return null;
  return standsAboveBody(blocks, 0) ? first : null;
}

function findTitle(blocks: readonly Block[], bold: ReadonlySet<Block>): Block | null {
  const place = blocks.findIndex((block) => bold.has(block));
  const title = blocks[place];
  if (!title || place >= OPENING_BLOCKS || !looksLikeTitle(title)) return null;
  if (blocks.some(({ kind, level }) => kind === 'heading' && level === 1)) return null;
  const isOnTop = blocks.slice(0, place).every((block) => looksLikeTitle(block));
  return isOnTop && standsAboveBody(blocks, place) ? title : null;
}

/** A question leads to its answer and is found with it; "Now £279" is told, however large. */
function isText({ text }: Block): boolean {
  return /\?["'”’)]*$|\p{Sc}/u.test(text);
}
