import { afterEach, describe, expect, it } from 'vitest';
import { createRate } from '../../src/libraries/rate.ts';
import { textOf } from '../fake-discord/index.ts';
import { startServersBot, type Files, type ServersBot } from './server-bot.ts';

let running: ServersBot | null = null;

afterEach(async () => {
  const test = running;
  running = null;
  await test?.end();
});

const MEGABYTE = 1024 * 1024;
/** A text of so many bytes, in lines that are no passage each. */
const textOfBytes = (bytes: number, word: string) =>
  `${word} `.repeat(bytes).slice(0, bytes - 1) + '\n';

async function bot(env: Readonly<Record<string, string>>, files: Files) {
  running = await startServersBot({ servers: [files, {}], env });
  const { ids, source, press } = running;
  const [one = '', two = ''] = ids;
  /** What is said to a file, and to the yes where it is asked. */
  const add = async (filename: string, data: string, server = one) => {
    const asked = await source(server, 'add', { file: { filename, data } });
    const said = textOf(asked);
    return said.includes('Add ') ? textOf(await press(server, asked, 'Add')) : said;
  };
  return { one, two, add, source, press };
}

describe('a server', () => {
  it('has room for so many files, and each other server for as many', async () => {
    const { two, add } = await bot({ LIBRARY_FILES: '2' }, { 'a.md': 'One.' });
    expect(await add('b.md', 'Two.')).toMatch(/has been added/);
    expect(await add('c.md', 'Three.')).toMatch(/room for 2 files here.*\/source remove/);
    expect(await add('c.md', 'Three.', two)).toMatch(/has been added/);
  });

  it('has room for so many bytes, to the last one', async () => {
    const { add } = await bot({ LIBRARY_MB: '1' }, { 'a.txt': textOfBytes(MEGABYTE / 2, 'delta') });
    expect(await add('b.txt', textOfBytes(MEGABYTE / 2 + 1, 'river'))).toMatch(
      /may be 1 MB together, and 0\.5 MB of that is free/,
    );
    expect(await add('b.txt', textOfBytes(MEGABYTE / 2, 'river'))).toMatch(/has been added/);
    expect(await add('c.txt', 'x')).toMatch(/0 MB of that is free/);
  });

  it('has room for so many passages, and may replace a file where it is full', async () => {
    const { one, add, source, press } = await bot(
      { LIBRARY_PASSAGES: '3' },
      {
        'a.md': 'The first river.\n\nThe second river.',
      },
    );
    expect(await add('b.md', 'The first lake.\n\nThe second lake.')).toMatch(
      /may have 3 passages together, and there is room for 1 more/,
    );
    expect(await add('b.md', 'The only lake.')).toMatch(/has been added/);
    const file = { filename: 'a.md', data: 'The third river.\n\nThe fourth river.' };
    const asked = await source(one, 'replace', { options: { source: 'a.md' }, file });
    expect(textOf(await press(one, asked, 'Replace'))).toMatch(/has been replaced/);
  });

  it('whose proposals fit one by one, takes no more of them than fit together', async () => {
    const { one, source, press } = await bot(
      { LIBRARY_PASSAGES: '2', LIBRARY_FILES: '5' },
      {
        'a.md': 'The first river.',
      },
    );
    const propose = (filename: string, data: string) =>
      source(one, 'add', { file: { filename, data } });
    const [first, second] = [await propose('b.md', 'A lake.'), await propose('c.md', 'A hill.')];
    expect(textOf(await press(one, first, 'Add'))).toMatch(/has been added/);
    expect(textOf(await press(one, second, 'Add'))).toMatch(/room for 0 more/);
    expect(textOf(await source(one, 'list'))).not.toContain('c.md');
    expect(textOf(await source(one, 'list'))).toContain('b.md');
  });

  it('may ask for so many changes an hour, and no other server is held to that', async () => {
    const { one, two, add, source } = await bot({ LIBRARY_CHANGES: '2' }, { 'a.md': 'One.' });
    await source(one, 'undo');
    expect(await add('b.md', 'Two.')).toMatch(/has been added/);
    expect(await add('c.md', 'Three.')).toMatch(/may ask for 2 changes an hour.*60 minutes/);
    expect(await add('c.md', 'Three.', two)).toMatch(/has been added/);
  });
});

it('a change counts for an hour', async () => {
  let now = 0;
  const rate = createRate(2, () => now);
  const count = () => rate.count('1');
  await count();
  now = 30 * 60_000;
  await count();
  await expect(count()).rejects.toMatchObject({ data: { most: 2, minutes: 30 } });
  now = 60 * 60_000;
  await count();
  await expect(count()).rejects.toMatchObject({ data: { most: 2, minutes: 30 } });
});
