import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { buildSource } from './build-source.ts';
import { findDateInFileName } from './dates.ts';
import { decode } from './decode.ts';
import { unifyLineEnds } from './fold-white-space.ts';
import { formats, type Format } from './formats/index.ts';
import type { Source, UnreadableFile, UnreadableReason } from './types.ts';

/** Larger files are refused: a text of this size has ten thousand pages of dense print. */
const MOST_BYTES = 100 * 1024 * 1024;

/** A file of the folder → a source, or the reason why not. Never throws for what is in the file. */
export async function readSourceFile(
  folder: string,
  file: string,
): Promise<Source | UnreadableFile> {
  const format = formats.get(extname(file).toLowerCase());
  if (!format) return { file, reason: 'damaged' };
  const bytes = await readBytes(join(folder, file));
  return bytes instanceof Uint8Array ? parseBytes(bytes, file, format) : { file, reason: bytes };
}

/** Bytes of a file → a source, or the reason why not. */
export function parseBytes(
  bytes: Uint8Array,
  file: string,
  format: Format,
): Source | UnreadableFile {
  if (bytes.length === 0) return { file, reason: 'empty' };
  const decoded = decode(bytes);
  if ('failure' in decoded) return { file, reason: decoded.failure };
  const text = unifyLineEnds(decoded.text);
  if (text.trim() === '') return { file, reason: 'empty' };
  const document = readText(text, format);
  if (document === null) return { file, reason: 'damaged' };
  if (document.blocks.length === 0) return { file, reason: 'no-text' };
  return buildSource(
    { ...document, encoding: decoded.encoding },
    {
      file,
      format: format.name,
      hash: createHash('sha256').update(bytes).digest('hex'),
      dateInName: findDateInFileName(file),
    },
  );
}

/** Null where the parser gives up: quotes nested thousands deep exhaust its stack. */
function readText(text: string, format: Format): ReturnType<Format['read']> | null {
  try {
    return format.read(text);
  } catch {
    return null;
  }
}

async function readBytes(path: string): Promise<Uint8Array | UnreadableReason> {
  try {
    // Not through links (they may leave the folder), and without waiting for a FIFO's writer.
    const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
    const handle = await open(path, flags);
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) return 'no-access';
      if (stats.size > MOST_BYTES) return 'too-large';
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch {
    return 'no-access';
  }
}
