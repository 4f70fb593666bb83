import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeEnvFile } from '../../src/setup/env-file.ts';
import { replaceFile, writeNew } from '../../src/system/write-file.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-'));
});
afterEach(() => rm(folder, { recursive: true }));

const inFolder = (name: string) => join(folder, name);

describe('a file that is replaced', () => {
  it('holds the new text, for its owner alone', async () => {
    await writeFile(inFolder('a'), 'old');
    await replaceFile(inFolder('a'), 0o600, (file) => file.writeFile('new'));
    expect(await readFile(inFolder('a'), 'utf8')).toBe('new');
    expect((await stat(inFolder('a'))).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['a']);
  });

  it('keeps the old text where the new one cannot be written, and leaves nothing beside it', async () => {
    await writeFile(inFolder('a'), 'old');
    const full = replaceFile(inFolder('a'), 0o600, async (file) => {
      await file.writeFile('ne');
      throw new Error('the disk is full');
    });
    await expect(full).rejects.toThrow('the disk is full');
    expect(await readFile(inFolder('a'), 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['a']);
  });

  it('leaves nothing where a folder stands in its place', async () => {
    const blocked = replaceFile(folder, 0o600, (file) => file.writeFile('new'));
    await expect(blocked).rejects.toMatchObject({ code: expect.stringMatching(/^E/) });
    expect(await readdir(join(folder, '..'))).not.toContainEqual(
      expect.stringMatching(/^write-.*\.tmp$/),
    );
  });
});

describe('a new file', () => {
  it('is not written through a link that somebody put there', async () => {
    await writeFile(inFolder('other'), 'theirs');
    await symlink(inFolder('other'), inFolder('a'));
    await expect(
      writeNew(inFolder('a'), 0o600, (file) => file.writeFile('ours')),
    ).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await readFile(inFolder('other'), 'utf8')).toBe('theirs');
  });
});

describe('an .env file', () => {
  it('that is a link stays one, and what it leads to is written', async () => {
    await writeFile(inFolder('shared.env'), 'A=1\n');
    await symlink(inFolder('shared.env'), inFolder('.env'));
    await writeEnvFile(inFolder('.env'), 'A=2\n');
    expect(await readFile(inFolder('shared.env'), 'utf8')).toBe('A=2\n');
    expect((await readdir(folder)).toSorted()).toEqual(['.env', 'shared.env']);
  });
});
