import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { link, lstat, mkdir, rename, rm, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder, UserError, writeNew } from '../../system/index.ts';
import { ifAbsent, isFault, type Paths } from './paths.ts';

/** A file that was written whole and is on the disk, waiting to be moved to its place. */
export interface Written {
  /** The folder of material that it is written for. */
  readonly folder: string;
  readonly path: string;
  /** SHA-256 of its bytes. */
  readonly hash: string;
}

/**
 * Writes a file that nobody reads yet. Only whole ones are moved to where they are read, so that
 * a kill or a power cut at any moment leaves the old or the new.
 */
export async function writeAside(
  { folder, temporary }: Pick<Paths, 'folder' | 'temporary'>,
  content: AsyncIterable<Uint8Array> | Uint8Array,
): Promise<Written> {
  await makeInside(folder, temporary);
  const path = join(temporary, randomBytes(9).toString('base64url'));
  const hash = createHash('sha256');
  await writeNew(path, undefined, async (file) => {
    for await (const chunk of content instanceof Uint8Array ? [content] : content) {
      hash.update(chunk);
      await file.writeFile(chunk);
    }
  });
  return { folder, path, hash: hash.digest('hex') };
}

/** Removes a written file that was not moved anywhere. */
export async function discard({ path }: Written): Promise<void> {
  await rm(path, { force: true }).catch(() => {});
}

/** Moves a written file to its place, over what is there. */
export async function moveOver({ folder, path }: Written, to: string): Promise<void> {
  await makeInside(folder, dirname(to));
  await rename(path, to);
  await syncFolder(dirname(to));
}

/**
 * Moves a written file to where nothing is.
 * @returns whether nothing was there
 */
export async function moveNew(written: Written, to: string): Promise<boolean> {
  await makeInside(written.folder, dirname(to));
  try {
    // Unlike a rename, a link never takes the place of a file that came a moment ago.
    await link(written.path, to);
  } catch (error) {
    if (isFault(error) && error.code === 'EEXIST') return false;
    if (!isFault(error) || !NO_LINKS.has(error.code ?? '')) throw error;
    if ((await lstat(to).catch(ifAbsent)) !== null) return false;
    await moveOver(written, to);
    return true;
  }
  await unlink(written.path);
  await syncFolder(dirname(to));
  return true;
}

/**
 * Makes a folder inside that of the material, where it is not there. That one itself is never made: it
 * may go away at any moment, and a disk that is not mounted must not be written beside.
 * @throws UserError `no-folder`
 */
async function makeInside(folder: string, path: string): Promise<void> {
  if (path === folder) {
    if ((await stat(folder).catch(ifAbsent)) === null) throw new UserError('no-folder', { folder });
    return;
  }
  try {
    await mkdir(path);
  } catch (error) {
    if (isFault(error) && error.code === 'EEXIST') return;
    if (!isFault(error) || error.code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeInside(folder, dirname(path));
    await makeInside(folder, path);
  }
}

/** What file systems without hard links answer. */
const NO_LINKS: ReadonlySet<string> = new Set([
  'EPERM',
  'ENOSYS',
  'ENOTSUP',
  'EOPNOTSUPP',
  'EMLINK',
]);

/** Removes a file, where it still is. */
export async function removeFile(path: string): Promise<void> {
  await unlink(path).catch(ifAbsent);
  await syncFolder(dirname(path));
}

/** SHA-256 of a file's bytes, or null where it is not there. */
export async function hashOf(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk);
  } catch (error) {
    return ifAbsent(error);
  }
  return hash.digest('hex');
}
