import type { Block } from '../../types.ts';
import { asHeading, asTitle } from './block.ts';

const LONGEST_HEADING = 80;
const MOST_HEADING_WORDS = 12;
const LOWEST_LEVEL = 6;
const LONGEST_TITLE = 150;
/** Headings that follow each other: a chapter, its part, its section. */
const MOST_IN_A_ROW = 3;

/** Whether a block of plain text, by its own form, may be a heading. It may end in "…", "?" or "!". */
function looksLikeHeading({ kind, text }: Block): boolean {
  return (
    kind === 'paragraph' &&
    text.length <= LONGEST_HEADING &&
    text.split(' ').length <= MOST_HEADING_WORDS &&
    hasNoSentenceEnd(text) &&
    // "Osmosis = …" explains.
    !/\p{L}["'”’)]* = \p{Ll}/u.test(text) &&
    startsLikeHeading(text)
  );
}

/** Whether the first block of a plain text may be its title. */
export function looksLikeTitle({ kind, text }: Block): boolean {
  return (
    kind === 'paragraph' &&
    text.length <= LONGEST_TITLE &&
    hasNoSentenceEnd(text) &&
    startsLikeHeading(text)
  );
}

function hasNoSentenceEnd(text: string): boolean {
  return /(?:\.\.\.|…|[^.,;:–-])["'”’)\]]*$/u.test(text);
}

function startsLikeHeading(text: string): boolean {
  return /^["'“”‘’„«(¿¡[]*(?:\p{Lu}|\p{Lo}|\p{N}|\p{Ll}+\p{Lu})/u.test(text) && /\p{L}/u.test(text);
}

/** Text that a heading can stand above: running text or a list, not another short line. */
export function isBody({ kind, text }: Block): boolean {
  if (kind === 'list-item' || kind === 'table-head' || kind === 'table-row') return true;
  return (
    kind === 'paragraph' && (text.length > LONGEST_HEADING || /[.!?:…]["'”’)\]]*$/u.test(text))
  );
}

/**
 * Marks the title and the headings among the paragraphs of a plain text: short, alone, before
 * running text. A short line before other short lines stays a paragraph, so that a list of words
 * or a poem is not lost.
 */
export function markHeadings(blocks: readonly Block[]): Block[] {
  const isHeading = blocks.map(
    (block, place) =>
      looksLikeHeading(block) && !endsSentence(block) && standsAboveBody(blocks, place),
  );
  const first = blocks.findIndex(({ kind }) => kind !== 'metadata');
  return blocks.map((block, place): Block => {
    if (place === first && looksLikeTitle(block) && standsAboveBody(blocks, place)) {
      return asTitle(block);
    }
    return isHeading[place] ? asHeading(block, 'heading') : block;
  });
}

/**
 * Paragraphs that are set as headings are (in bold, say) → headings, where their form and what
 * follows agree; they rank below those that a document marks itself.
 */
export function promoteHeadings(blocks: readonly Block[], set: ReadonlySet<Block>): Block[] {
  return blocks.map((block, place) =>
    set.has(block) && looksLikeHeading(block) && standsAboveBody(blocks, place)
      ? asHeading(block, 'heading', LOWEST_LEVEL)
      : block,
  );
}

/** A question or exclamation within running text is a paragraph when a sentence stands before it. */
function endsSentence({ text }: Block): boolean {
  // The stop behind the number of a heading ends none.
  return /[.!?]["'”’)]* \p{Lu}/u.test(text.replace(/^\d[\d.)]*\s/u, ''));
}

/** Whether running text or a list follows, behind a few more headings at most. */
export function standsAboveBody(blocks: readonly Block[], place: number): boolean {
  for (let next = place + 1; next <= place + MOST_IN_A_ROW; next++) {
    const block = blocks[next];
    if (!block) return false;
    if (block.kind === 'credit' || block.kind === 'metadata') continue;
    if (isBody(block) && !looksLikeHeading(block)) return true;
    if (!looksLikeHeading(block)) return false;
  }
  return false;
}
