import { lstat, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { UserError } from '../../system/index.ts';

/** In the folder of material: what changes need to be asked for and undone. Readers pass over it. */
const OWN_FOLDER = '.voetnoot';

/** Where things stand. */
export interface Paths {
  readonly folder: string;
  readonly own: string;
  readonly journal: string;
  /** Which channels are answered from which collection. */
  readonly channels: string;
  /** Proposals, `<id>.json` each. */
  readonly proposals: string;
  /** What files hold or held, each named by its hash. */
  readonly kept: string;
  /** The snapshot, where it is kept with the material and goes with it. */
  readonly cache: string;
  /** Files that are being written. */
  readonly temporary: string;
}

/** The paths of a folder of material. */
export function pathsOf(folder: string): Paths {
  const own = join(folder, OWN_FOLDER);
  return {
    folder,
    own,
    journal: join(own, 'journal.json'),
    channels: join(own, 'channels.json'),
    proposals: join(own, 'proposals'),
    kept: join(own, 'kept'),
    cache: join(own, 'cache'),
    temporary: join(own, 'temporary'),
  };
}

/**
 * Checks that the folder is there (a disk that is not mounted must not be written beside), and that
 * what is ours stands in the folder itself: behind a link, files of others would be cleared away.
 * @throws UserError `no-folder`, `not-a-file`
 */
export async function checkOwnFolder(paths: Paths): Promise<void> {
  const { folder, own, proposals, kept, temporary, journal, channels } = paths;
  const files = [journal, channels];
  const isThere = (await stat(folder).catch(ifAbsent))?.isDirectory() ?? false;
  if (!isThere) throw new UserError('no-folder', { folder });
  for (const path of [own, proposals, kept, temporary, ...files]) {
    const stats = await lstat(path).catch(ifAbsent);
    const isFit = stats === null || (files.includes(path) ? stats.isFile() : stats.isDirectory());
    if (!isFit) throw new UserError('not-a-file', { file: relative(folder, path) });
  }
}

/** Whether it can be the path of material: inside the folder, of names that readers do not pass over. */
export function isInside(file: string): boolean {
  const names = file.split('/');
  return !/[\0\\]/u.test(file) && names.every((name) => name !== '' && !name.startsWith('.'));
}

/**
 * Where a file of the material stands, or would stand.
 * @throws UserError `not-a-file` for what is outside the folder, or reached through a link.
 */
export async function resolveFile(folder: string, file: string): Promise<string> {
  if (!isInside(file)) throw new UserError('not-a-file', { file });
  const names = file.split('/');
  for (const depth of names.keys()) {
    const stats = await lstat(join(folder, ...names.slice(0, depth + 1))).catch(ifAbsent);
    const isLast = depth === names.length - 1;
    // Links are neither.
    const isFit = stats === null || (isLast ? stats.isFile() : stats.isDirectory());
    if (!isFit) throw new UserError('not-a-file', { file });
  }
  return join(folder, file);
}

/** For `catch`: null where there is no such file. */
export function ifAbsent(error: unknown): null {
  if (isFault(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null;
  throw error;
}

/** Whether an error is of the file system. */
export function isFault(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
