import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createReaders } from '../../src/library/reader/readers.ts';
import { readFolder } from '../../src/library/read-folder.ts';
import { makeFolder, writeFiles } from './made-folder.ts';
import { readText } from './read-text.ts';

const ROOM = 1_000_000;

function request(folder: string, file: string) {
  return { path: join(folder, file), file, most: ROOM };
}

describe('reading in a process of its own', () => {
  it('gives what reading here gives, however long and strange the text', async () => {
    const texts = {
      'short.md':
        '# Titel\n\nEen alinea.\n\n## Kop\n\n1. een\n   - **twee**: de uitleg ervan\n2. drie',
      'long.txt': Array.from({ length: 900 }, (_, n) => `Dit is zin ${n} van velen.`).join('\n\n'),
      'odd.txt': 'Teken\u2028scheiding en "aanhaling" en \\ en 😀 en.\n\nTwee.',
    };
    const folder = await makeFolder(texts);
    const readers = createReaders();
    for (const [file, text] of Object.entries(texts)) {
      const read = await readers.read(request(folder, file), text.length);
      expect(read).toEqual(readText(text, file));
    }
  });

  it('gives each passage of a source the same information on it', async () => {
    const folder = await makeFolder({ 'a.txt': 'Een zin.\n\nNog een zin.' });
    const read = await createReaders().read(request(folder, 'a.txt'), 1);
    const [one, other] = 'reason' in read ? [] : read.passages;
    expect(one?.source).toBeDefined();
    expect(one?.source).toBe(other?.source);
  });

  it('gives a file up that takes too long, and reads the next', async () => {
    const folder = await makeFolder({ 'a.txt': 'Een zin.' });
    const patience = [1, 30_000];
    const readers = createReaders({ patience: () => patience.shift() ?? 0 });
    const read = () => readers.read(request(folder, 'a.txt'), 1);
    expect(await read()).toEqual({ file: 'a.txt', reason: 'too-slow' });
    expect(await read()).toMatchObject({ file: 'a.txt', format: 'txt' });
  });

  it('gives a file up that takes too much memory, and reads the next', async () => {
    const folder = await makeFolder({
      'big.txt': 'Dit is een zin die lang genoeg is.\n\n'.repeat(400_000),
      'a.txt': 'Een zin.',
    });
    const readers = createReaders({ memoryMb: 40 });
    expect(await readers.read(request(folder, 'big.txt'), 1)).toEqual({
      file: 'big.txt',
      reason: 'too-heavy',
    });
    expect(await readers.read(request(folder, 'a.txt'), 1)).toMatchObject({ format: 'txt' });
  });

  it('reads many at once, each its own', async () => {
    const texts = Object.fromEntries(
      Array.from({ length: 40 }, (_, n) => [`${n}.txt`, `Dit is bestand ${n}.`]),
    );
    const folder = await makeFolder(texts);
    const readers = createReaders({ size: 3 });
    const read = await Promise.all(
      Object.keys(texts).map((file) => readers.read(request(folder, file), 1)),
    );
    const shown = read.map((source) => ('reason' in source ? null : source.passages[0]?.text));
    expect(shown).toEqual(Object.values(texts));
  });
});

describe('reading a folder again', () => {
  it('takes over the sources whose bytes are the same', async () => {
    const folder = await makeFolder({ 'a.txt': 'Een zin.', 'b.txt': 'Een zin.' });
    const before = await readFolder(folder);
    await writeFiles(folder, { 'a.txt': 'Een zin.', 'b.txt': 'Een andere zin.' });
    const after = await readFolder(folder, { previous: before });
    expect(after.sources[0]).toBe(before.sources[0]);
    expect(after.sources[1]?.passages[0]?.text).toBe('Een andere zin.');
  });
});

describe('a folder with more than there is room for', () => {
  const text = 'Deze zin is van een bestand.\n\n'.repeat(2_000);

  it('keeps what fits, by name, and says of the rest that it is too much', async () => {
    const folder = await makeFolder({
      'a.txt': text,
      'b.txt': text,
      'c.txt': 'Kort.',
      'd.txt': text,
    });
    const { sources, unreadable } = await readFolder(folder, { mostMb: 1 });
    expect(sources.map(({ file }) => file)).toEqual(['a.txt', 'b.txt', 'c.txt']);
    expect(unreadable).toEqual([{ file: 'd.txt', reason: 'too-much' }]);
  });

  it('has room again when something is gone', async () => {
    const folder = await makeFolder({ 'a.txt': text, 'b.txt': text, 'd.txt': text });
    const before = await readFolder(folder, { mostMb: 1 });
    await writeFiles(folder, { 'a.txt': 'Kort.' });
    const after = await readFolder(folder, { mostMb: 1, previous: before });
    expect([before, after].map(({ unreadable }) => unreadable.length)).toEqual([1, 0]);
  });
});
