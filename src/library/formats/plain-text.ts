import { foldWhiteSpace } from '../fold-white-space.ts';
import { parseFrontMatter } from '../front-matter.ts';
import { isCredit, isReadMore } from '../furniture.ts';
import { NO_METADATA } from '../metadata.ts';
import { splitFrontMatter } from '../split-front-matter.ts';
import type { Block, Metadata } from '../types.ts';
import { markHeadings } from './headings.ts';
import { readHeader } from './plain-text-header.ts';
import { splitLines, type LineBlock } from './plain-text-lines.ts';
import type { TextReader } from './types.ts';

/** How many of the first blocks may state the date. */
const HEADER_BLOCKS = 5;

/** Reads a plain text, in all the noise of copied web pages. */
export const readPlainText: TextReader = (text) => {
  const { yaml, body } = splitFrontMatter(text);
  const front = yaml === null ? null : parseFrontMatter(yaml);
  const { blocks, date } = readBlocks(splitLines(body));
  const marked = markHeadings(blocks);
  const stated = front?.metadata ?? NO_METADATA;
  return {
    metadata: { ...stated, title: stated.title ?? findTitle(marked), date: stated.date ?? date },
    blocks: marked,
    warnings: front?.warnings ?? [],
  };
};

function readBlocks(lines: readonly LineBlock[]): { blocks: Block[]; date: Metadata['date'] } {
  let date: string | null = null;
  const blocks = lines.map(({ text, isListItem }, place): Block => {
    const folded = foldWhiteSpace(text);
    const header = place < HEADER_BLOCKS && !isListItem ? readHeader(folded) : null;
    if (!header?.found) return toBlock(folded, isListItem);
    date ??= header.date;
    return header.text === ''
      ? { kind: 'metadata', text: folded }
      : toBlock(header.text, isListItem);
  });
  return { blocks, date };
}

function toBlock(text: string, isListItem: boolean): Block {
  if (isCredit(text)) return { kind: 'credit', text };
  if (isReadMore(text)) return { kind: 'read-more', text };
  return { kind: isListItem ? 'list-item' : 'paragraph', text };
}

function findTitle(blocks: readonly Block[]): string | null {
  return blocks.find(({ kind }) => kind === 'title')?.text ?? null;
}
