import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { buildSource } from './source/build-source.ts';
import { findDateInFileName } from './metadata/dates.ts';
import { formats, type Format } from './formats/index.ts';
import { Unreadable } from './formats/unreadable.ts';
import type { ParsedDocument, Source, UnreadableFile } from './types.ts';

/** What tells whether a file changed: SHA-256 of its bytes. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What a document was read from. */
interface Origin {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly format: Format;
}

/** Bytes of a file → a source, or the reason why not. Never throws for what is in the file. */
export async function parseFile(bytes: Uint8Array, file: string): Promise<Source | UnreadableFile> {
  const format = formats.get(extname(file).toLowerCase());
  if (!format) return { file, reason: 'damaged' };
  if (bytes.length === 0) return { file, reason: 'empty' };
  const document = await readDocument(bytes, format);
  if (document instanceof Unreadable) return { file, reason: document.reason };
  return toSource(document, { bytes, file, format });
}

/** A document → a source, or the reason why not. */
export function toSource(
  document: ParsedDocument,
  { bytes, file, format }: Origin,
): Source | UnreadableFile {
  if (document.blocks.length === 0) return { file, reason: 'no-text' };
  return buildSource(document, {
    file,
    format: format.name,
    hash: hashBytes(bytes),
    dateInName: findDateInFileName(file),
  });
}

/** A parser that gives up says less than we would like: what is nested without end exhausts its stack. */
async function readDocument(
  bytes: Uint8Array,
  format: Format,
): Promise<ParsedDocument | Unreadable> {
  try {
    return await format.read(bytes);
  } catch (error) {
    if (error instanceof Unreadable) return error;
    return new Unreadable(isStackOverflow(error) ? 'too-deep' : 'damaged');
  }
}

function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('call stack');
}
