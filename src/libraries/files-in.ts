import { readdir, readFile, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { AllFiles } from './pack-files.ts';

/** The files in a folder; hidden ones are none of them. */
export function filesIn(folder: string): AllFiles {
  return {
    list: async () =>
      Promise.all(
        (await listAll(folder)).map(async (file) => ({
          file,
          size: (await stat(join(folder, file))).size,
        })),
      ),
    read: (file) => readFile(join(folder, file)),
  };
}

async function listAll(folder: string, inside = ''): Promise<string[]> {
  const files: string[] = [];
  const entries = await readdir(join(folder, inside), { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const file = posix.join(inside, entry.name);
    if (entry.isDirectory()) files.push(...(await listAll(folder, file)));
    else if (entry.isFile()) files.push(file);
  }
  return files;
}
