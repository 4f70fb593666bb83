import { join } from 'node:path';
import { parseFile } from './parse-file.ts';
import { readBytes } from './read-bytes.ts';
import type { Source, UnreadableFile } from './types.ts';

/** A file of the folder → a source, or the reason why not. Never throws for what is in the file. */
export async function readSourceFile(
  folder: string,
  file: string,
): Promise<Source | UnreadableFile> {
  const bytes = await readBytes(join(folder, file));
  return bytes instanceof Uint8Array ? parseFile(bytes, file) : { file, reason: bytes };
}
