import { randomBytes } from 'node:crypto';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file that nobody reads yet, and that is not there yet: in a shared folder neither
 * another program nor a link can stand in its place. When this is over, all of it is on the disk.
 * @throws the error of the disk, or of `fill`; nothing of the file is left then.
 */
export async function writeNew<T>(
  path: string,
  mode: number | undefined,
  fill: (file: FileHandle) => Promise<T>,
): Promise<T> {
  const file = await open(path, 'wx', mode);
  try {
    const made = await fill(file);
    await file.sync();
    await file.close();
    return made;
  } catch (error) {
    await file.close().catch(() => {});
    await rm(path, { force: true }).catch(() => {});
    throw error;
  }
}

/**
 * Writes a file whole: a kill or a power cut at any moment leaves the old or the new. (The package
 * write-file-atomic does not look whether the disk took all bytes.)
 */
export async function replaceFile<T>(
  path: string,
  mode: number,
  fill: (file: FileHandle) => Promise<T>,
): Promise<T> {
  const unfinished = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  const made = await writeNew(unfinished, mode, fill);
  try {
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {});
    throw error;
  }
  await syncFolder(dirname(path));
  return made;
}

/** So that a power cut does not take a name away; not every system can. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
