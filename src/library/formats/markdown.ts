import type { Image, ImageReference, Nodes, PhrasingContent, RootContent, TableRow } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { foldWhiteSpace } from '../fold-white-space.ts';
import { parseFrontMatter } from '../front-matter.ts';
import { isCredit, isReadMore } from '../furniture.ts';
import { NO_METADATA } from '../metadata.ts';
import { splitFrontMatter } from '../split-front-matter.ts';
import type { Block, BlockKind } from '../types.ts';
import type { TextReader } from './types.ts';

/** Reads Markdown (CommonMark with GitHub's tables and footnotes) with YAML front matter. */
export const readMarkdown: TextReader = (text) => {
  const { yaml, body } = splitFrontMatter(text);
  const front = yaml === null ? null : parseFrontMatter(yaml);
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const blocks = markTitle(tree.children.flatMap((node) => toBlocks(node, 'paragraph')));
  const stated = front?.metadata ?? NO_METADATA;
  const title = blocks.find(({ kind }) => kind === 'title')?.text ?? null;
  return {
    metadata: { ...stated, title: stated.title ?? title },
    blocks,
    warnings: front?.warnings ?? [],
  };
};

/** A heading of the first level at the very top is the title. */
function markTitle(blocks: Block[]): Block[] {
  const [first, ...others] = blocks;
  return first?.kind === 'heading' && first.level === 1
    ? [{ kind: 'title', text: first.text }, ...others]
    : blocks;
}

/** A node and what is in it → blocks; `kind` is what a paragraph is, where the node stands. */
function toBlocks(node: RootContent, kind: BlockKind): Block[] {
  switch (node.type) {
    case 'heading':
      return block('heading', inlineText(node.children)).map(({ kind: is, text }) => ({
        kind: is,
        text,
        level: node.depth,
      }));
    case 'paragraph':
      return readParagraph(node.children, kind);
    case 'list':
    case 'listItem':
      return node.children.flatMap((child) => toBlocks(child, 'list-item'));
    case 'blockquote':
      return node.children.flatMap((child) => toBlocks(child, 'quote'));
    case 'footnoteDefinition':
      return node.children.flatMap((child) => toBlocks(child, kind));
    case 'table':
      return readTable(node.children);
    case 'code':
      return block('code', node.value);
    case 'html':
      return readHtml(node.value).flatMap((text) => block(kind, text));
    default:
      return [];
  }
}

function readParagraph(children: readonly PhrasingContent[], kind: BlockKind): Block[] {
  const onlyImages = children.every(
    (child) => isImage(child) || (child.type === 'text' && child.value.trim() === ''),
  );
  return onlyImages
    ? block('caption', children.map(alternativeText).join(' '))
    : block(kind, inlineText(children));
}

function isImage(node: Nodes): node is Image | ImageReference {
  return node.type === 'image' || node.type === 'imageReference';
}

/** What a picture shows, where its author says so. */
function alternativeText(node: Nodes): string {
  return isImage(node) ? (node.alt ?? '') : '';
}

function block(kind: BlockKind, text: string): Block[] {
  const folded = foldWhiteSpace(text);
  if (folded === '') return [];
  if (kind !== 'heading' && isCredit(folded)) return [{ kind: 'credit', text: folded }];
  if (kind !== 'heading' && isReadMore(folded)) return [{ kind: 'read-more', text: folded }];
  return [{ kind, text: folded }];
}

/** A row is found by itself, so each cell carries the header of its column. */
function readTable([head, ...rows]: readonly TableRow[]): Block[] {
  const names = cells(head);
  const headKind = rows.length > 0 ? 'table-head' : 'table-row';
  return [
    ...block(headKind, names.join(' | ')),
    ...rows.flatMap((row) => block('table-row', labelCells(names, cells(row)))),
  ];
}

function cells(row: TableRow | undefined): string[] {
  return (row?.children ?? []).map((cell) => foldWhiteSpace(inlineText(cell.children)));
}

/** "Country: Peru | Rank: 3"; an empty cell is left out. */
export function labelCells(names: readonly string[], values: readonly string[]): string {
  return values
    .map((value, column) => (names[column] && value ? `${names[column]}: ${value}` : value))
    .filter((cell) => cell !== '')
    .join(' | ');
}

function inlineText(nodes: readonly Nodes[]): string {
  return nodes.map(nodeText).join('');
}

function nodeText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    case 'html':
      return /^<br\b/iu.test(node.value) ? '\n' : '';
    default:
      return 'children' in node ? inlineText(node.children) : '';
  }
}

/** Elements that stand on lines of their own; others are part of the text around them. */
const BLOCK_TAG =
  /<\/?(?:address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul)\b[^>]{0,2000}>/giu;

/** The texts of raw HTML inside Markdown; files that are HTML as a whole have a reader of their own. */
function readHtml(html: string): string[] {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/gu, ' ')
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/giu, ' ')
    .split(BLOCK_TAG)
    .map((text) => text.replace(/<(?:br|td|th)\b[^>]{0,2000}>/giu, ' '))
    .map((text) => text.replace(/<\/?[a-z][^>]{0,2000}>/giu, ''));
}
