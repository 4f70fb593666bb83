import { join } from 'node:path';
import { createLibrary } from '../library/read-folder.ts';
import { readers } from '../library/reader/readers.ts';
import { mostMaterialMb } from '../library/weigh.ts';
import { buildSnapshot, readOperatorFiles } from '../snapshot/build-snapshot.ts';
import { checkSnapshot } from '../snapshot/check-report.ts';
import { UserError } from '../user-error.ts';
import type { Paths } from './paths.ts';
import type { Inspection } from './types.ts';

/** Passages that are shown of a file. */
const MOST_PASSAGES = 3;

/** What is kept, and under which name it is to stand. */
export interface Kept {
  readonly hash: string;
  readonly file: string;
  readonly bytes: number;
}

/**
 * Reads what is kept as the files of the folder are read, under the name that it is to have.
 * @throws UserError `upload-unreadable`
 */
export async function inspect(
  { folder, kept }: Paths,
  { hash, file, bytes }: Kept,
): Promise<Inspection> {
  const request = { path: join(kept, hash), file, most: mostMaterialMb() * 1_000_000 };
  const read = await readers.read(request, bytes);
  if ('reason' in read)
    throw new UserError('upload-unreadable', { name: file, reason: read.reason });
  const operator = await readOperatorFiles(folder);
  const [checked] = checkSnapshot(await buildSnapshot(createLibrary([read]), operator)).files;
  if (checked === undefined) {
    throw new UserError('upload-unreadable', { name: file, reason: 'no-text' });
  }
  return { checked, passages: read.passages.slice(0, MOST_PASSAGES) };
}
