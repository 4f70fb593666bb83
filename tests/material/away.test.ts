import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pathsOf } from '../../src/material/folder/paths.ts';
import { moveNew, moveOver, writeAside } from '../../src/material/folder/write.ts';
import { UserError } from '../../src/system/user-error.ts';

const BYTES = new TextEncoder().encode('A line.');
let above: string;
let folder: string;

beforeEach(async () => {
  above = await mkdtemp(join(tmpdir(), 'voetnoot-away-'));
  folder = join(above, 'material');
  await rename(await mkdtemp(join(above, 'x-')), folder);
});
afterEach(() => rm(above, { recursive: true }));

describe('a folder that goes away in the middle of a change', () => {
  it.each([
    ['before a file is written', async () => {}, () => writeAside(pathsOf(folder), BYTES)],
    [
      'before it is moved to its place',
      () => writeAside(pathsOf(folder), BYTES),
      async (written: Awaited<ReturnType<typeof writeAside>>) =>
        moveOver(written, join(folder, 'a.md')),
    ],
    [
      'before it is moved to a folder inside',
      () => writeAside(pathsOf(folder), BYTES),
      async (written: Awaited<ReturnType<typeof writeAside>>) =>
        moveNew(written, join(folder, 'more', 'a.md')),
    ],
  ] as const)('%s, is not made anew', async (_name, before, after) => {
    const written = await before();
    await rename(folder, `${folder}-away`);
    const failing = after(written ?? { folder, path: '', hash: '' });
    await expect(failing).rejects.toEqual(new UserError('no-folder', { folder }));
    expect(existsSync(folder)).toBe(false);
  });

  it('is written in where it is there, its own folders made', async () => {
    const to = join(folder, 'more', 'and more', 'a.md');
    expect(await moveNew(await writeAside(pathsOf(folder), BYTES), to)).toBe(true);
    expect(await readFile(to, 'utf8')).toBe('A line.');
  });
});
