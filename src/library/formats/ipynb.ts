import { z } from 'zod';
import { authorsOf, NO_METADATA } from '../metadata/metadata.ts';
import { splitMetadata } from '../metadata/split-metadata.ts';
import type { Block } from '../types.ts';
import { assemble } from './parts/assemble.ts';
import { readMarkdownBlocks } from './markdown/read-blocks.ts';
import { textFormat } from './text-format.ts';
import { Unreadable } from './unreadable.ts';

const lines = z
  .union([z.string(), z.array(z.string()).transform((parts) => parts.join(''))])
  .catch('');
const cell = z.object({
  cell_type: z.string().catch(''),
  source: lines,
  /** Of a heading in older notebooks. */
  level: z.int().min(1).max(6).catch(1),
  metadata: z
    .object({ raw_mimetype: z.string().optional(), format: z.string().optional() })
    .catch({}),
});
const cells = z.array(cell);
const notebook = z.object({
  cells: cells.optional(),
  /** Where older notebooks have their cells. */
  worksheets: z.array(z.object({ cells })).optional(),
  metadata: z
    .object({
      title: z.string().nullable().catch(null),
      authors: z.array(z.object({ name: z.string() })).catch([]),
    })
    .catch({ title: null, authors: [] }),
});

/** Raw text is for what a notebook is made into: a page of LaTeX or HTML is none of ours. */
const TEXT = /^(?:|text\/(?:markdown|plain|x-markdown))$/u;

/** Jupyter notebooks: what is written around the code. */
export const ipynb = textFormat('ipynb', (text) => {
  const { cells: own = [], worksheets = [], metadata } = parseNotebook(text);
  const all = [...own, ...worksheets.flatMap((sheet) => sheet.cells)];
  const texts = all.flatMap((each) => textOf(each) ?? []);
  const [first = '', ...others] = texts;
  const front = splitMetadata(first);
  // Cell by cell: what one leaves open, the next does not close.
  const blocks = [front.body, ...others].flatMap((each): Block[] => readMarkdownBlocks(each));
  const authors = metadata.authors.map(({ name }) => name).filter((name) => name.trim() !== '');
  const stated = {
    ...NO_METADATA,
    ...front.metadata,
    title: front.metadata.title ?? (metadata.title || null),
    author: front.metadata.author ?? (authors.join(', ') || null),
    ...(front.metadata.author === null ? authorsOf(authors) : {}),
  };
  return assemble(stated, blocks, { warnings: [...front.warnings, ...warnOf(all)] });
});

function parseNotebook(text: string): z.infer<typeof notebook> {
  const read = notebook.safeParse(JSON.parse(text));
  if (!read.success || (!read.data.cells && !read.data.worksheets)) throw new Unreadable('damaged');
  return read.data;
}

type Cell = z.infer<typeof cell>;

/** The Markdown of a cell, or null of one that holds something else. */
function textOf({ cell_type: type, source, level, metadata }: Cell): string | null {
  if (type === 'markdown') return source;
  if (type === 'heading') return `${'#'.repeat(level)} ${source.replaceAll('\n', ' ')}`;
  const format = metadata.raw_mimetype ?? metadata.format ?? '';
  return type === 'raw' && TEXT.test(format) ? source : null;
}

function warnOf(all: readonly Cell[]): string[] {
  const code = all.filter(({ cell_type: type }) => type === 'code').length;
  const raw = all.filter((each) => each.cell_type === 'raw' && textOf(each) === null).length;
  return [
    ...(code > 0 ? [`${count(code, 'cell')} code, which is left out with what it gave`] : []),
    ...(raw > 0 ? [`${count(raw, 'raw cell')} of another notation and left out`] : []),
  ];
}

function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? ' is' : 's are'}`;
}
