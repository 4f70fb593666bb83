import { extname } from 'node:path';
import { html } from '../../src/library/formats/html.ts';
import { formats, type Format } from '../../src/library/formats/index.ts';
import { readMarkdown } from '../../src/library/formats/markdown.ts';
import { textFormat } from '../../src/library/formats/text-format.ts';
import { Unreadable } from '../../src/library/formats/unreadable.ts';
import { toSource } from '../../src/library/parse-file.ts';
import type { Block, Source, UnreadableFile } from '../../src/library/types.ts';

/** Formats that are loaded late, but then need no waiting. */
const LOADED: ReadonlyMap<string, Format> = new Map([
  ['.md', textFormat('md', readMarkdown)],
  ['.html', html],
]);

/** Bytes as a file of that name would be read; of formats that need no waiting only. */
export function readBytes(bytes: Uint8Array, file = 'notes.txt'): Source | UnreadableFile {
  const format = LOADED.get(extname(file)) ?? formats.get(extname(file));
  if (!format) throw new Error(`no format reads ${file}`);
  try {
    const document = format.read(bytes);
    if (document instanceof Promise) throw new Error(`${file} takes waiting`);
    return toSource(document, { bytes, file, format });
  } catch (error) {
    return { file, reason: error instanceof Unreadable ? error.reason : 'damaged' };
  }
}

/** A text as a file of that name would be read; it must be readable. */
export function readText(text: string, file = 'notes.txt'): Source {
  const source = readBytes(new TextEncoder().encode(text), file);
  if ('reason' in source) throw new Error(`${file} is unreadable: ${source.reason}`);
  return source;
}

/** The blocks of a text, as `kind: text`, so that a table shows both. */
export function blocksOf(text: string, file = 'notes.txt'): string[] {
  return readText(text, file).blocks.map(show);
}

function show({ kind, text }: Block): string {
  return `${kind}: ${text}`;
}
