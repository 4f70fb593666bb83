import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname, join, posix } from 'node:path';
import { UserError } from '../../system/index.ts';
import { formats } from '../formats/index.ts';
import { OPERATOR_FILES } from './read-operator-file.ts';
import type { UnreadableFile } from '../types.ts';
import { whyNot } from './why-not.ts';

/** The files of a folder that may be material, and those that are refused unread. */
export interface FileList {
  /** Paths inside the folder with `/`, in the order of their names. */
  readonly files: readonly string[];
  readonly refused: readonly UnreadableFile[];
  /** Files of formats that are not read, such as pictures: passed over, but said by `check`. */
  readonly passedOver: readonly string[];
}

/** Deeper folders are not looked into: nobody files notes so, but a bind mount may loop. */
const DEEPEST = 32;

/**
 * Lists the material of a folder, subfolders too. Names that begin with a dot are passed over,
 * symbolic links and whatever is no file refused.
 * @throws UserError `no-folder`, `folder-not-permitted` where the folder cannot be read.
 */
export async function listFiles(folder: string): Promise<FileList> {
  const files: string[] = [];
  const refused: UnreadableFile[] = [];
  const passedOver: string[] = [];
  const visit = async (path: string, depth: number): Promise<void> => {
    const entries = await readEntries(join(folder, path));
    if (!Array.isArray(entries)) {
      const isPermission = entries === 'no-permission';
      if (path === '')
        throw new UserError(isPermission ? 'folder-not-permitted' : 'no-folder', { folder });
      // A subfolder that cannot be read costs only itself.
      refused.push({ file: path, reason: entries });
      return;
    }
    for (const entry of entries) {
      const file = posix.join(path, entry.name);
      if (entry.name.startsWith('.') || isOperatorFile(file)) continue;
      if (entry.isDirectory()) {
        if (depth < DEEPEST) await visit(file, depth + 1);
        else passedOver.push(file);
      } else if (!formats.has(extname(entry.name).toLowerCase())) passedOver.push(file);
      else if (entry.isFile()) files.push(file);
      else refused.push({ file, reason: entry.isSymbolicLink() ? 'link' : 'no-access' });
    }
  };
  await visit('', 0);
  return { files, refused, passedOver };
}

function isOperatorFile(file: string): boolean {
  return OPERATOR_FILES.some((name) => name === file);
}

async function readEntries(path: string): Promise<Dirent[] | 'no-permission' | 'no-access'> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return whyNot(error);
  }
}
