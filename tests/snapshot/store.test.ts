import { mkdir, mkdtemp, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/snapshot/store.ts';
import { UserError } from '../../src/system/user-error.ts';

let folder = '';

async function emptyFolder(): Promise<void> {
  await rm(folder, { recursive: true });
  await mkdir(folder);
}

const write = (file: string, text: string) => writeFile(join(folder, file), text);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'voetnoot-store-'));
  await write('blijft.txt', 'Deze zin blijft.');
  await write('verandert.txt', 'Deze zin verandert.');
  await write('gaat.txt', 'Deze zin gaat.');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a reload', () => {
  it('says what came, changed, went and could not be read', async () => {
    const store = await openStore(folder);
    await write('nieuw.md', 'Deze zin is nieuw.');
    await write('verandert.txt', 'Deze zin is veranderd.');
    await write('kapot.txt', '');
    await unlink(join(folder, 'gaat.txt'));
    expect(await store.reload()).toMatchObject({
      added: ['nieuw.md'],
      changed: ['verandert.txt'],
      removed: ['gaat.txt'],
      unreadable: [{ file: 'kapot.txt', reason: 'empty' }],
      kept: 1,
      sources: 3,
      passages: 3,
    });
  });

  it('says nothing changed where nothing did', async () => {
    const store = await openStore(folder);
    expect(await store.reload()).toMatchObject({ added: [], changed: [], removed: [], kept: 3 });
  });

  it('calls a file that can no longer be read unreadable, not removed', async () => {
    const store = await openStore(folder);
    await write('gaat.txt', '');
    const { removed, unreadable } = await store.reload();
    expect({ removed, unreadable }).toEqual({
      removed: [],
      unreadable: [{ file: 'gaat.txt', reason: 'empty' }],
    });
  });

  it('replaces the snapshot, and leaves the one that somebody holds as it is', async () => {
    const store = await openStore(folder);
    const held = store.current();
    await write('nieuw.md', 'Deze zin is nieuw.');
    await store.reload();
    expect(held.library.sources).toHaveLength(3);
    expect(store.current().library.sources).toHaveLength(4);
  });

  it('answers from the old snapshot until the new one is complete', async () => {
    const store = await openStore(folder);
    const before = store.current();
    await write('nieuw.md', 'Deze zin is nieuw.');
    const reloading = store.reload();
    expect(store.current()).toBe(before);
    await reloading;
    expect(store.current()).not.toBe(before);
  });

  it('is done once for two who ask at the same time, and again for who asks later', async () => {
    const store = await openStore(folder);
    const [first, second] = await Promise.all([store.reload(), store.reload()]);
    expect(first).toBe(second);
    expect(await store.reload()).not.toBe(first);
  });

  it.each([
    ['is gone', 'no-folder', () => rm(folder, { recursive: true })],
    ['has nothing left to read', 'nothing-to-read', emptyFolder],
  ])('fails where the folder %s; the old snapshot goes on answering', async (_, key, spoil) => {
    const store = await openStore(folder);
    const before = store.current();
    await spoil();
    await expect(store.reload()).rejects.toMatchObject({ key });
    expect(store.current()).toBe(before);
  });

  it('works again when the folder does', async () => {
    const store = await openStore(folder);
    await emptyFolder();
    await expect(store.reload()).rejects.toThrow(UserError);
    await write('nieuw.md', 'Deze zin is nieuw.');
    expect(await store.reload()).toMatchObject({ added: ['nieuw.md'], sources: 1 });
  });
});

describe('a store', () => {
  it.each([
    ['is not there', 'nope', 'no-folder'],
    ['is empty', '', 'nothing-to-read'],
  ])('does not open where the folder %s', async (_, name, key) => {
    await emptyFolder();
    await expect(openStore(join(folder, name))).rejects.toMatchObject({ key });
  });
});
