import { splitMetadata } from '../metadata/split-metadata.ts';
import type { Block } from '../types.ts';
import { createBlock, findTitle, type BlockMarks } from './parts/block.ts';
import { findFirstLine } from './plain-text/first-line.ts';
import { markHeadings } from './parts/headings.ts';
import { createNesting } from './parts/nest-items.ts';
import { readOpening } from './parts/opening.ts';
import { splitLines, type LineBlock } from './plain-text/group-lines.ts';
import { markLabels } from './terms/labels.ts';
import type { TextReader } from './types.ts';

/** Reads a plain text, in all the noise of copied web pages. */
export const readPlainText: TextReader = (text) => {
  const { metadata: stated, warnings, body } = splitMetadata(text);
  const nest = createNesting(NEAREST);
  const read = splitLines(body).flatMap((lines) => toBlock(lines, nest(lines.stand)));
  const { blocks, date, author } = readOpening(read);
  const marked = markLabels(markHeadings(blocks));
  const [shown, line] = [findTitle(marked), findFirstLine(body, marked)];
  // A line in capitals is the title by itself, whatever goes on right below it.
  const title = line !== null && shown?.startsWith(line) ? line : (shown ?? line);
  return {
    metadata: {
      ...stated,
      title: stated.title ?? title,
      author: stated.author ?? author,
      date: stated.date ?? date,
    },
    blocks: marked,
    warnings,
  };
};

/** Characters that an indent may be off. */
const NEAREST = 1;

function toBlock({ text, isListItem }: LineBlock, marks: BlockMarks): Block[] {
  return createBlock(isListItem ? 'list-item' : 'paragraph', text, marks);
}
