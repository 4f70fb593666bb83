import { parseFile } from './parse-file.ts';
import { readBytes } from './files/read-bytes.ts';
import type { Source, UnreadableFile } from './types.ts';

/**
 * The file at a path → a source of that name, or the reason why not. Never throws for what is in
 * the file, but may take long or much memory: `reader/readers.ts` guards against that.
 */
export async function readSourceFile(path: string, file: string): Promise<Source | UnreadableFile> {
  const bytes = await readBytes(path);
  return bytes instanceof Uint8Array ? parseFile(bytes, file) : { file, reason: bytes };
}
