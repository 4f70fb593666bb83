import { parseFile } from '../library/parse-file.ts';
import { createLibrary } from '../library/read-folder.ts';
import { buildSnapshot, readOperatorFiles } from '../snapshot/build-snapshot.ts';
import { checkSnapshot } from '../snapshot/check-report.ts';
import { UserError } from '../user-error.ts';
import type { Inspection } from './types.ts';

/** Passages that are shown of a file. */
const MOST_PASSAGES = 3;

/**
 * Reads bytes as the folder's own files are read, under the name that they are to have.
 * @throws UserError `upload-unreadable`
 */
export async function inspect(
  bytes: Uint8Array,
  file: string,
  folder: string,
): Promise<Inspection> {
  const source = await parseFile(bytes, file);
  if ('reason' in source) {
    throw new UserError('upload-unreadable', { name: file, reason: source.reason });
  }
  const snapshot = await buildSnapshot(createLibrary([source]), await readOperatorFiles(folder));
  const [checked] = checkSnapshot(snapshot).files;
  if (checked === undefined)
    throw new UserError('upload-unreadable', { name: file, reason: 'no-text' });
  return { checked, passages: source.passages.slice(0, MOST_PASSAGES) };
}
