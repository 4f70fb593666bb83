import { listFiles } from './list-files.ts';
import { readSourceFile } from './read-file.ts';
import type { Library, Source, UnreadableFile } from './types.ts';

/** Called after each file with how many of how many are done. */
export type ReadProgress = (done: number, of: number) => void;

/**
 * Reads a folder of material into a library.
 * @throws UserError `no-folder` where the folder cannot be read.
 */
export async function readFolder(folder: string, onProgress?: ReadProgress): Promise<Library> {
  const { files, refused } = await listFiles(folder);
  const sources: Source[] = [];
  const unreadable: UnreadableFile[] = [...refused];
  for (const [place, file] of files.entries()) {
    const read = await readSourceFile(folder, file);
    if ('reason' in read) unreadable.push(read);
    else sources.push(read);
    onProgress?.(place + 1, files.length);
  }
  return createLibrary(sources, unreadable);
}

/** Sources → a library. */
export function createLibrary(
  sources: readonly Source[],
  unreadable: readonly UnreadableFile[] = [],
): Library {
  return { sources, unreadable, passages: sources.flatMap(({ passages }) => passages) };
}
