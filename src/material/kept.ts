import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../system/index.ts';
import { resolveFile, type Paths } from './paths.ts';
import type { Change } from './types.ts';
import { hashOf, moveNew, moveOver, removeFile, writeAside, type Written } from './write.ts';

/** Keeps what a file holds by its hash. */
export async function keepFile(paths: Paths, path: string): Promise<string> {
  return keep(paths, await writeAside(paths, createReadStream(path)));
}

/** Keeps what was written aside by its hash. */
export async function keep({ kept }: Paths, written: Written): Promise<string> {
  await moveOver(written, join(kept, written.hash));
  return written.hash;
}

/** The hash of what a file of the material holds; null where it is not there. */
export async function stateOf({ folder }: Paths, file: string): Promise<string | null> {
  return hashOf(await resolveFile(folder, file));
}

/**
 * Brings a file from one state to the other, in one step that happens or does not.
 * @throws UserError `name-taken`, `kept-file-gone`
 */
export async function moveTo(
  paths: Paths,
  { file, before, after }: Omit<Change, 'id'>,
): Promise<void> {
  const path = await resolveFile(paths.folder, file);
  if (after === null) return removeFile(path);
  const content = join(paths.kept, after);
  // Copied, so that what is kept stays as it is whoever edits the file.
  if ((await hashOf(content)) !== after) throw new UserError('kept-file-gone', { file });
  const written = await writeAside(paths, createReadStream(content));
  if (before !== null) return moveOver(written, path);
  if (await moveNew(written, path)) return;
  await removeFile(written.path);
  throw new UserError('name-taken', { file });
}
