import type { Block } from '../../types.ts';
import { asHeading } from './block.ts';
import { readByline } from './byline.ts';
import { readHeader } from '../plain-text/header-fields.ts';

/** How many of the first blocks may say who wrote the text and when. */
const OPENING_BLOCKS = 5;

/** What the first lines of a text say of it, and its blocks with those lines marked. */
export interface Opening {
  readonly blocks: Block[];
  readonly date: string | null;
  readonly author: string | null;
}

/** Reads bylines and datelines from the top of a text, in any format. */
export function readOpening(all: readonly Block[]): Opening {
  let date: string | null = null;
  let author: string | null = null;
  const blocks = all.map((block, place): Block => {
    if (place >= OPENING_BLOCKS) return block;
    if (block.kind === 'heading' && place > 0) {
      // A title page has its date in large letters too.
      const { date: own, text } = readHeader(block.text);
      if (own === null || text !== '') return block;
      date ??= own;
      return { ...asHeading(block, 'heading'), kind: 'metadata' };
    }
    if (block.kind !== 'paragraph') return block;
    const { term: _, ...plain } = block;
    const byline = readByline(block.text);
    if (byline) {
      author ??= byline.author;
      date ??= byline.date;
      return { ...plain, kind: 'credit' };
    }
    const header = readHeader(block.text);
    date ??= header.date;
    if (!header.found) return block;
    return header.text === '' ? { ...plain, kind: 'metadata' } : { ...plain, text: header.text };
  });
  return { blocks, date, author };
}
