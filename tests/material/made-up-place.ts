import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Upload } from '../../src/material/types.ts';

/** A folder of its own with these files. */
export async function makeFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'voetnoot-material-'));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return folder;
}

/** Removes a folder. */
export async function removeFolder(folder: string): Promise<void> {
  // A file that was still being read is taken away meanwhile.
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** A file that is sent, and what it holds. */
export function uploadOf(name: string, text: string): Upload {
  const bytes = Buffer.from(text);
  return { name, size: bytes.length, read: () => Promise.resolve(bytes) };
}
