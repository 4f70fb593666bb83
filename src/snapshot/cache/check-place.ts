import { access, constants, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

const REASONS: ReadonlyMap<unknown, string> = new Map([
  ['EACCES', 'no permission'],
  ['EPERM', 'no permission'],
  ['EROFS', 'no permission: it is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk is full'],
  ['ENOTDIR', 'it is not a folder'],
  ['EEXIST', 'it is not a folder'],
]);

/** Why nothing can be kept in a folder, in words; null where nothing speaks against it. */
export async function findObstacle(folder: string): Promise<string | null> {
  try {
    const place = await nearest(resolve(folder));
    if (!(await stat(place)).isDirectory()) return wordFault({ code: 'ENOTDIR' });
    await access(place, constants.W_OK);
    return null;
  } catch (error) {
    return wordFault(error);
  }
}

/** The folder itself, or where it is not there yet, the one that it will be made in. */
async function nearest(path: string): Promise<string> {
  const isThere = await stat(path).then(
    () => true,
    (error: unknown) => codeOf(error) !== 'ENOENT',
  );
  return isThere || dirname(path) === path ? path : nearest(dirname(path));
}

/** A fault of the file system in words. */
export function wordFault(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return REASONS.get(codeOf(error)) ?? message;
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
}
