import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { listFiles } from '../../src/library/files/list-files.ts';
import { readFolder } from '../../src/library/read-folder.ts';
import { UserError } from '../../src/system/user-error.ts';

const folders: string[] = [];

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'voetnoot-library-'));
  folders.push(folder);
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return folder;
}

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

describe('reading a folder', () => {
  it('reads the texts in it and in its folders, by name, and passes over the rest', async () => {
    const folder = await folderOf({
      'b.txt': 'Een zin.',
      'a/z.md': 'Een zin.',
      'a/deep/er/c.MD': 'Een zin.',
      'A.markdown': 'Een zin.',
      '.hidden.txt': 'Een zin.',
      '.git/d.txt': 'Een zin.',
      'photo.png': 'x',
      'met spatie & ünï.txt': 'Een zin.',
    });
    const { sources, unreadable, passages } = await readFolder(folder);
    expect(sources.map(({ file }) => file)).toEqual([
      'A.markdown',
      'a/deep/er/c.MD',
      'a/z.md',
      'b.txt',
      'met spatie & ünï.txt',
    ]);
    expect(unreadable).toEqual([]);
    expect(passages).toHaveLength(5);
    expect((await listFiles(folder)).passedOver).toEqual(['photo.png']);
  });

  it('says of each file that it could not read why, and reads the others', async () => {
    const folder = await folderOf({
      'ok.txt': 'Een zin.',
      'empty.md': '',
      'zeros.txt': '\0\0\0\0',
    });
    await symlink('/etc/hostname', join(folder, 'link.txt'));
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    const { sources, unreadable } = await readFolder(folder);
    expect(sources.map(({ file }) => file)).toEqual(['ok.txt']);
    expect(unreadable.toSorted((a, b) => (a.file < b.file ? -1 : 1))).toEqual([
      { file: 'empty.md', reason: 'empty' },
      { file: 'link.txt', reason: 'link' },
      { file: 'pipe.txt', reason: 'no-access' },
      { file: 'zeros.txt', reason: 'binary' },
    ]);
  });

  it('takes a folder with the name of a file for a folder', async () => {
    const folder = await folderOf({ 'notes.md/a.txt': 'Een zin.' });
    expect((await readFolder(folder)).sources.map(({ file }) => file)).toEqual(['notes.md/a.txt']);
  });

  it('tells how far it is, file by file', async () => {
    const folder = await folderOf({ 'a.txt': 'Een.', 'b.txt': 'Twee.' });
    const steps: string[] = [];
    await readFolder(folder, { onProgress: (done, of) => steps.push(`${done}/${of}`) });
    expect(steps).toEqual(['1/2', '2/2']);
  });

  it('is empty for an empty folder', async () => {
    expect(await readFolder(await folderOf({}))).toEqual({
      sources: [],
      byFile: new Map(),
      unreadable: [],
      passages: [],
    });
  });

  it.each([
    ['is not there', 'nope'],
    ['is a file', 'a.txt'],
  ])('fails with a sentence where the folder %s', async (_, name) => {
    const folder = await folderOf({ 'a.txt': 'Een zin.' });
    const path = join(folder, name);
    await expect(readFolder(path)).rejects.toEqual(new UserError('no-folder', { folder: path }));
  });
});
