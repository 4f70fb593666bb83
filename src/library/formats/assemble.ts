import type { Block, Metadata, ParsedDocument } from '../types.ts';
import { asTitle, findTitle } from './block.ts';
import { readOpening } from './opening.ts';

/**
 * What a file states of itself and its blocks → a document; what it does not state, its first lines
 * may. The heading at the top is the title.
 */
export function assemble(
  stated: Metadata,
  read: readonly Block[],
  { encoding = null, madeOn = null, warnings = [] }: Partial<ParsedDocument> = {},
): ParsedDocument {
  const { blocks, date, author } = readOpening(markStatedTitle(read, stated.title));
  const metadata = {
    ...stated,
    title: stated.title ?? findTitle(blocks),
    author: stated.author ?? author,
    date: stated.date ?? date,
  };
  return { encoding, metadata, blocks, madeOn, warnings };
}

/** The title is the heading that repeats the stated one, else a first-level heading on top. */
function markStatedTitle(blocks: readonly Block[], stated: string | null): readonly Block[] {
  if (blocks.some(({ kind }) => kind === 'title')) return blocks;
  const [top] = blocks;
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const [first] = headings;
  const title =
    headings.find(({ level, text }) => level === 1 && text === stated) ??
    (first && (first.text === stated || (first === top && first.level === 1)) ? first : null);
  return title ? blocks.map((block) => (block === title ? asTitle(block) : block)) : blocks;
}
