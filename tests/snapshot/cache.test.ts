import { execFileSync } from 'node:child_process';
import fs, { readdir, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readSnapshot } from '../../src/snapshot/build-snapshot.ts';
import { openCache } from '../../src/snapshot/cache/index.ts';
import { readSections } from '../../src/snapshot/cache/read-sections.ts';
import { writeSections } from '../../src/snapshot/cache/write-sections.ts';
import { openStore } from '../../src/snapshot/store.ts';
import type { Snapshot } from '../../src/snapshot/types.ts';
import { makeFolder, writeFiles } from '../library/made-folder.ts';
import { contentOf as compared, plainSource } from './killed/content-of.ts';

const ALWAYS = { worthKeeping: 0 };
const TEXT =
  '# Titel\n\n## Kop\n\nIn 2020 verkocht Acme B.V. 4,5 miljoen fietsen.\n\n| Land | Aantal |\n|--|--|\n| Peru | 3 |\n';
const FILES = {
  'een.md': TEXT,
  'twee.txt':
    'Een heel ander verhaal over regenwater in de stad.\n\nEn nog een alinea.\n\nEen rijwiel (RW) is een voertuig dat op twee wielen rijdt.',
  'leeg.txt': '',
  'prijs.md': '# Bakfiets\n\nNu € 749\n\nDe maker is de 79-jarige Jan Kuip.\n',
  'tekens.md':
    '# Één\n\n## Twee\n\n### Drie\n\nHet café kost geld.\n\n## Vier\n\n“Wat?” — 価格 🙂, zei hij.\n\n$\n\n3. drie\n4. vier\n',
  'college.vtt': 'WEBVTT\n\n00:00.000 --> 00:02.000\nDe waterfiets vaart.\n',
  'glossary.yaml': 'rijwiel: fietsen',
};

async function keptOf(files: Readonly<Record<string, string>>) {
  const folder = await makeFolder(files);
  const cacheDir = await makeFolder();
  const snapshot = await readSnapshot(folder);
  await openCache(cacheDir, folder, ALWAYS).keep(snapshot);
  const [name = ''] = await readdir(cacheDir);
  return { folder, cacheDir, snapshot, file: join(cacheDir, name) };
}

const QUESTIONS = ['fietsen', 'rijwiel', 'regenwaterr', 'verhaal stad', '"nog een alinea"'];
const contentOf = (snapshot: Snapshot) => compared(snapshot, QUESTIONS);

describe('the cache', () => {
  it('gives back what was kept, to the last answer', async () => {
    const { folder, cacheDir, snapshot } = await keptOf(FILES);
    const read = await openCache(cacheDir, folder, ALWAYS).read();
    expect(read && contentOf(read)).toEqual(contentOf(snapshot));
  });

  it('can be kept again', async () => {
    const { folder, cacheDir, snapshot } = await keptOf(FILES);
    const cache = openCache(cacheDir, folder, ALWAYS);
    const read = await cache.read();
    if (read) await cache.keep(read);
    const again = await cache.read();
    expect(again && contentOf(again)).toEqual(contentOf(snapshot));
  });

  it('can be built on: what comes later answers as if it were made from nothing', async () => {
    const { folder, cacheDir } = await keptOf(FILES);
    const kept = (await openCache(cacheDir, folder, ALWAYS).read()) ?? undefined;
    await writeFiles(folder, { 'drie.txt': 'De waterfietsen van de stad.', 'twee.txt': 'Weg.' });
    const after = await readSnapshot(folder, { previous: kept });
    expect(contentOf(after)).toEqual(contentOf(await readSnapshot(folder)));
  });

  it('keeps folders apart', async () => {
    const { cacheDir } = await keptOf(FILES);
    const other = await makeFolder(FILES);
    expect(await openCache(cacheDir, other, ALWAYS).read()).toBeNull();
  });

  it('is not used by another version', async () => {
    const path = join(await makeFolder(), 'a.cache');
    await writeSections(path, 'one', async (writer) => {
      writer.begin('a');
      await writer.add(Buffer.from('text'));
    });
    expect((await readSections(path, 'one'))?.get('a')?.toString()).toBe('text');
    expect(await readSections(path, 'two')).toBeNull();
  });

  it('is not used where any part of it is damaged', async () => {
    const { folder, cacheDir, file } = await keptOf(FILES);
    const whole = await readFile(file);
    const step = Math.ceil(whole.length / 60);
    for (let at = 0; at < whole.length; at += step) {
      const damaged = Buffer.from(whole);
      damaged.writeUInt8((damaged.readUInt8(at) + 1) % 256, at);
      await writeFile(file, damaged);
      expect(await openCache(cacheDir, folder, ALWAYS).read(), `byte ${at}`).toBeNull();
    }
  });

  it.each([0, 1, 11, 0.5, 0.99])('is not used where it breaks off (%s)', async (share) => {
    const { folder, cacheDir, file } = await keptOf(FILES);
    const { length } = await readFile(file);
    await truncate(file, share < 1 ? Math.floor(length * share) : share);
    expect(await openCache(cacheDir, folder, ALWAYS).read()).toBeNull();
  });
});

/** From now on whatever is opened in the folder can be made, but has no room for a byte. */
function fillDisk(folder: string): void {
  const real = fs.open;
  const open: typeof fs.open = async (path, ...how) => {
    const handle = await real(path, ...how);
    if (!String(path).startsWith(folder)) return handle;
    await handle.close();
    return real('/dev/full', 'w');
  };
  replaceOpen(open);
  onTestFinished(() => replaceOpen(real));
}

function replaceOpen(open: typeof fs.open): void {
  Object.assign(fs, { open });
  syncBuiltinESMExports();
}

describe('a cache in a folder of others', () => {
  it('is not read through a link, nor where it is a FIFO that nobody writes to', async () => {
    const { folder, cacheDir, file } = await keptOf(FILES);
    const elsewhere = join(await makeFolder(), 'elsewhere');
    await rename(file, elsewhere);
    await symlink(elsewhere, file);
    expect(await openCache(cacheDir, folder, ALWAYS).read()).toBeNull();
    await rm(file);
    execFileSync('mkfifo', [file]);
    expect(await openCache(cacheDir, folder, ALWAYS).read()).toBeNull();
  });

  it('is whole though others write the same one at the same time', async () => {
    const { folder, cacheDir, snapshot } = await keptOf(FILES);
    const caches = Array.from({ length: 8 }, () => openCache(cacheDir, folder, ALWAYS));
    await Promise.all(caches.map((cache) => cache.keep(snapshot)));
    const read = await openCache(cacheDir, folder, ALWAYS).read();
    expect(read && contentOf(read)).toEqual(contentOf(snapshot));
    expect(await readdir(cacheDir)).toHaveLength(1);
  });
});

describe('a store with a cache', () => {
  const many = Object.fromEntries(
    Array.from({ length: 11 }, (_, file) => [
      `${file}.txt`,
      Array.from({ length: 100 }, (__, n) => `Zin ${n} van bestand ${file} gaat over water.`).join(
        '\n\n',
      ),
    ]),
  );

  it('starts from it, and reads what changed meanwhile', async () => {
    const folder = await makeFolder(many);
    const cacheDir = join(await makeFolder(), 'made', 'when-needed');
    const first = (await openStore(folder, { cacheDir })).current();
    await expect
      .poll(() => readdir(cacheDir).catch(() => []))
      .toEqual([expect.stringMatching(/\.cache$/)]);
    await writeFiles(folder, { '3.txt': 'Dit is nieuw.' });
    const second = (await openStore(folder, { cacheDir })).current();
    const [before, after] = [first, second].map(({ library }) => library.sources[0]);
    expect(after && plainSource(after)).toEqual(before && plainSource(before));
    expect(second.library.sources.find(({ file }) => file === '3.txt')?.passages).toHaveLength(1);
  });

  it('keeps too which files could not be read, so that none is tried again in vain', async () => {
    const folder = await makeFolder(many);
    const cacheDir = await makeFolder();
    const store = await openStore(folder, { cacheDir });
    const kept = async () =>
      (await openCache(cacheDir, folder).read())?.library.unreadable.map(({ file }) => file);
    await expect.poll(kept).toEqual([]);
    await writeFiles(folder, { 'leeg.txt': '' });
    await store.reload();
    await expect.poll(kept).toEqual(['leeg.txt']);
  });

  it('answers without one where it cannot be written', async () => {
    const folder = await makeFolder(many);
    const blocked = await makeFolder({ file: '' });
    const failures: unknown[] = [];
    const options = {
      cacheDir: join(blocked, 'file'),
      onCacheFailure: (e: unknown) => failures.push(e),
    };
    const store = await openStore(folder, options);
    await expect.poll(() => failures.length).toBe(1);
    expect(store.current().library.sources).toHaveLength(11);
  });

  it('answers without one where the disk is full, and leaves nothing behind', async () => {
    const folder = await makeFolder(many);
    const cacheDir = await makeFolder();
    fillDisk(cacheDir);
    const failures: unknown[] = [];
    const onCacheFailure = (error: unknown) => failures.push(error);
    const store = await openStore(folder, { cacheDir, onCacheFailure });
    await expect.poll(() => failures).toEqual([expect.objectContaining({ code: 'ENOSPC' })]);
    expect(store.current().library.sources).toHaveLength(11);
    expect(await readdir(cacheDir)).toEqual([]);
  });
});
