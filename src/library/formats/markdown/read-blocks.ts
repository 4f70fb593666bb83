import type { Block, BlockKind } from '../../types.ts';
import { createBlock, inList, type BlockMarks } from '../parts/block.ts';
import { parseHtml } from '../html/parse-html.ts';
import { readBlocks } from '../html/read-blocks.ts';
import { joinLines } from '../plain-text/line-ends.ts';
import { leadTerm } from '../terms/lead.ts';
import { tableBlocks } from '../parts/table-blocks.ts';
import { markBoldLines } from './bold-lines.ts';
import { inlineText, type InlineText, isBold, leadingBold, onlyPictures } from './inline-text.ts';
import { splitGlossary } from './glossary.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { withoutBoxMark } from './wiki-rule.ts';

/** Lists, and whether they are numbered. */
const LISTS: Readonly<Record<string, boolean>> = { bullet_list: false, ordered_list: true };

/** What paragraphs are inside these. */
const KINDS: Readonly<Record<string, BlockKind>> = {
  list_item: 'list-item',
  blockquote: 'quote',
};

/** The blocks of a Markdown text, in their order. */
export function readMarkdownBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  /** Paragraphs in bold as a whole: the title, perhaps, and headings. */
  const bold = new Set<Block>();
  const kinds: BlockKind[] = [];
  const lists: boolean[] = [];
  let level: number | undefined;
  let rows: string[][] = [];
  /** The number of the item that has begun, until its first block comes; empty of a bullet. */
  let begun: { readonly at: number; readonly number: string } | null = null;
  for (const token of parseMarkdown(text)) {
    const kind = kinds.at(-1) ?? 'paragraph';
    if (token.nesting !== 0) {
      const name = token.type.replace(/_(?:open|close)$/u, '');
      const inside = KINDS[name];
      if (inside && token.nesting === 1) kinds.push(inside);
      if (inside && token.nesting === -1) kinds.pop();
      const isNumbered = LISTS[name];
      if (isNumbered !== undefined && token.nesting === 1) lists.push(isNumbered);
      if (isNumbered !== undefined && token.nesting === -1) lists.pop();
    }
    const marks = marksIn(lists);
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
        for (const block of tableBlocks({ head, rows: others }, marks)) blocks.push(block);
        rows = [];
        break;
      }
      case 'inline': {
        const row = rows.at(-1);
        if (row) row[row.length - 1] = joinLines(inlineText(token)).replace(/\s+/gu, ' ').trim();
        else if (level !== undefined) blocks.push(...readInline(token, kind, { level }));
        else {
          const made = splitGlossary(token).flatMap((own) => readInline(own, kind, marks));
          const [only] = made;
          if (only && made.length === 1 && kinds.length === 0 && isBold(token)) bold.add(only);
          blocks.push(...made);
        }
        break;
      }
      case 'fence':
      case 'code_block':
        blocks.push(...createBlock('code', token.content, marks));
        break;
      case 'html_block':
        blocks.push(...readHtml(token.content, kind, marks));
        break;
      case 'list_item_open':
        begun = { at: blocks.length, number: token.info };
        break;
      default:
    }
    const first = begun && blocks[begun.at];
    if (begun && first) {
      blocks[begun.at] = numberItem(first, begun.number);
      begun = null;
    }
  }
  return markBoldLines(blocks, bold);
}

/** A picture whose file has spaces in its name: many programs show it, CommonMark does not. */
const BROKEN_PICTURE = /^!\[([^\]]*)\]\([^()]+\.(?:png|jpe?g|gif|svg|webp|bmp)\)$/iu;

function numberItem(block: Block, number: string): Block {
  return /^\d{1,3}$/u.test(number) ? { ...block, item: Number(number) } : block;
}

/** What a block says of the lists that it stands in. */
function marksIn(lists: readonly boolean[]): BlockMarks {
  return inList(lists.length, lists.at(-1) === true);
}

function readInline(token: InlineText, kind: BlockKind, marks: BlockMarks): Block[] {
  if (marks.level !== undefined) return createBlock('heading', inlineText(token), marks);
  const pictures = onlyPictures(token);
  if (pictures !== null) return createBlock('caption', pictures, marks);
  const whole = inlineText(token);
  const shown = BROKEN_PICTURE.exec(whole)?.[1];
  if (shown !== undefined) return createBlock('caption', shown, marks);
  const text = kind === 'quote' ? withoutBoxMark(whole) : whole;
  const term = leadTerm(text, [0, leadingBold(token)]);
  return createBlock(kind, text, term ? { ...marks, term } : marks);
}

/** Raw HTML; what would be a paragraph in a page is what a paragraph is where it stands. */
function readHtml(html: string, kind: BlockKind, marks: BlockMarks): Block[] {
  const around = marks.depth ?? 0;
  return readBlocks(parseHtml(html)).map((block) => {
    if (block.kind === 'heading') return block;
    const depth = block.depth === undefined ? {} : { depth: around + block.depth };
    return { ...marks, ...block, ...depth, kind: block.kind === 'paragraph' ? kind : block.kind };
  });
}
