import type { Token } from 'markdown-it';
import type { Block, BlockKind } from '../../types.ts';
import { createBlock } from '../block.ts';
import { parseHtml } from '../html/parse-html.ts';
import { readBlocks } from '../html/read-blocks.ts';
import { tableBlocks } from '../table-blocks.ts';
import { inlineText, onlyPictures } from './inline-text.ts';
import { parseMarkdown } from './parse-markdown.ts';

/** What paragraphs are inside these. */
const KINDS: Readonly<Record<string, BlockKind>> = {
  list_item: 'list-item',
  blockquote: 'quote',
};

/** The blocks of a Markdown text, in their order. */
export function readMarkdownBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  const kinds: BlockKind[] = [];
  let level: number | undefined;
  let rows: string[][] = [];
  for (const token of parseMarkdown(text)) {
    const kind = kinds.at(-1) ?? 'paragraph';
    const name = token.type.replace(/_(?:open|close)$/u, '');
    const inside = KINDS[name];
    if (inside && token.nesting === 1) kinds.push(inside);
    if (inside && token.nesting === -1) kinds.pop();
    switch (token.type) {
      case 'heading_open':
        level = Number(token.tag.slice(1));
        break;
      case 'heading_close':
        level = undefined;
        break;
      case 'table_open':
        rows = [];
        break;
      case 'tr_open':
        rows.push([]);
        break;
      case 'th_open':
      case 'td_open':
        rows.at(-1)?.push('');
        break;
      case 'table_close': {
        const [head = [], ...others] = rows;
        // One by one: a call takes only so many arguments, and a table may have more rows.
        for (const block of tableBlocks({ head, rows: others })) blocks.push(block);
        rows = [];
        break;
      }
      case 'inline': {
        const row = rows.at(-1);
        if (row) row[row.length - 1] = inlineText(token).replace(/\s+/gu, ' ').trim();
        else blocks.push(...readInline(token, kind, level));
        break;
      }
      case 'fence':
      case 'code_block':
        blocks.push(...createBlock('code', token.content));
        break;
      case 'html_block':
        blocks.push(...readHtml(token.content, kind));
        break;
      default:
    }
  }
  return blocks;
}

function readInline(token: Token, kind: BlockKind, level: number | undefined): Block[] {
  if (level !== undefined) return createBlock('heading', inlineText(token), { level });
  const pictures = onlyPictures(token);
  return pictures === null
    ? createBlock(kind, inlineText(token))
    : createBlock('caption', pictures);
}

/** Raw HTML; what would be a paragraph in a page is what a paragraph is where it stands. */
function readHtml(html: string, kind: BlockKind): Block[] {
  return readBlocks(parseHtml(html)).map((block) =>
    block.kind === 'paragraph' ? { ...block, kind } : block,
  );
}
