import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createTimeSlices } from '../system/index.ts';
import { listFiles } from './files/list-files.ts';
import { hashBytes } from './parse-file.ts';
import { readBytes } from './files/read-bytes.ts';
import { readers } from './reader/readers.ts';
import type { Library, Passage, Source, UnreadableFile, UnreadableReason } from './types.ts';
import { mostMaterialMb } from './source/weigh.ts';

/** Called after each file with how many of how many are done. */
export type ReadProgress = (done: number, of: number) => void;

/** How a folder is read. */
export interface ReadFolderOptions {
  /** The library before: a file whose bytes are the same is not read again, its source is the same object. */
  readonly previous?: Library | undefined;
  readonly onProgress?: ReadProgress | undefined;
  /** Millions of characters that all sources together may have; more are refused as `too-much`. */
  readonly mostMb?: number | undefined;
}

/**
 * Reads a folder of material into a library.
 * @throws UserError `no-folder` where the folder cannot be read.
 */
export async function readFolder(
  folder: string,
  { previous, onProgress, mostMb = mostMaterialMb() }: ReadFolderOptions = {},
): Promise<Library> {
  const { files, refused } = await listFiles(folder);
  const read = createFileReader(folder, previous);
  const sources: Source[] = [];
  const unreadable: UnreadableFile[] = [...refused];
  let room = mostMb * 1_000_000;
  const ahead: ReturnType<typeof read>[] = [];
  const slices = createTimeSlices();
  for (const [place, file] of files.entries()) {
    // Some are read ahead, but counted in order, so that the same ones always find room.
    while (ahead.length <= readers.size && place + ahead.length < files.length) {
      const task = read(files[place + ahead.length] ?? file, room);
      // Whatever fails is thrown in its turn, below.
      task.catch(() => {});
      ahead.push(task);
    }
    const result = await ahead.shift();
    if (!result) continue;
    const weight = 'reason' in result ? 0 : result.weight;
    if ('reason' in result) unreadable.push(result);
    else if (weight > room) unreadable.push({ file, reason: 'too-much' });
    else sources.push(result);
    if (weight <= room) room -= weight;
    onProgress?.(place + 1, files.length);
    await slices.giveWay();
  }
  return createLibrary(sources, unreadable);
}

/** Files that are known to take so much are not tried again as long as they stay as they are. */
const EXHAUSTING: ReadonlySet<UnreadableReason> = new Set(['too-slow', 'too-heavy']);

function createFileReader(folder: string, previous: Library | undefined) {
  const known = new Map<string, Source | UnreadableFile>();
  for (const source of previous?.sources ?? []) known.set(source.file, source);
  for (const file of previous?.unreadable ?? []) if (file.hash) known.set(file.file, file);

  return async (file: string, most: number): Promise<Source | UnreadableFile> => {
    const path = join(folder, file);
    const before = known.get(file);
    if (before) {
      const bytes = await readBytes(path);
      if (!(bytes instanceof Uint8Array)) return { file, reason: bytes };
      if (hashBytes(bytes) === before.hash) return before;
    }
    const read = await readers.read({ path, file, most }, await sizeOf(path));
    return 'reason' in read && EXHAUSTING.has(read.reason)
      ? { ...read, ...(await hashOf(path)) }
      : read;
  };
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

async function hashOf(path: string): Promise<Pick<UnreadableFile, 'hash'>> {
  const bytes = await readBytes(path);
  return bytes instanceof Uint8Array ? { hash: hashBytes(bytes) } : {};
}

/** Sources → a library. */
export function createLibrary(
  sources: readonly Source[],
  unreadable: readonly UnreadableFile[] = [],
): Library {
  const passages: Passage[] = [];
  for (const source of sources) for (const passage of source.passages) passages.push(passage);
  const byFile = new Map(sources.map((source) => [source.file, source]));
  return { sources, byFile, unreadable, passages };
}
