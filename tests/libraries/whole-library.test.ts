import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { filesIn } from '../../src/libraries/files-in.ts';
import { packFiles } from '../../src/libraries/pack-files.ts';
import { buttonsOf, textOf } from '../fake-discord/index.ts';
import { makeFolder, removeFolder } from '../material/made-up-place.ts';
import { startServersBot, type ServersBot, type ServersSetup } from './server-bot.ts';

let running: ServersBot | null = null;

async function bot(setup: ServersSetup): Promise<ServersBot> {
  running = await startServersBot(setup);
  return running;
}

afterEach(async () => {
  const test = running;
  running = null;
  await test?.end();
});

const RIVERS = { 'rivers.md': 'The longest river is 320 kilometres long.\n' };
const LAKES = { 'lakes.md': 'The deepest lake reaches 94 metres.\n' };

describe('/source export', () => {
  it('sends all files of the server, to who asks alone', async () => {
    const { ids, source, server } = await bot({ servers: [RIVERS, LAKES] });
    const sent = await source(ids[0] ?? '', 'export');
    expect(sent.ephemeral).toBe(true);
    expect(textOf(sent)).toContain('1 file of this server');
    expect(sent.attachments).toMatchObject([{ filename: 'library.zip' }]);
    expect(server.violations).toEqual([]);
  });

  it('is refused to members, and where there is nothing', async () => {
    const { ids, source } = await bot({ servers: [RIVERS, null] });
    expect(textOf(await source(ids[0] ?? '', 'export', { permissions: 0n }))).toContain(
      'Only moderators',
    );
    expect(textOf(await source(ids[1] ?? '', 'export'))).toContain('no files of its own yet');
  });

  it('says that all servers share the material where they do', async () => {
    const { ids, source } = await bot({ servers: [RIVERS], env: { LIBRARIES: 'shared' } });
    expect(textOf(await source(ids[0] ?? '', 'export'))).toMatch(/LIBRARIES=server/);
  });
});

const unpack = (data: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(data)).map(([file, bytes]) => [file, Buffer.from(bytes).toString()]),
  );

const noise = (length: number) =>
  Array.from({ length }, (_, place) =>
    String.fromCodePoint(33 + ((place * place * 7919 + place * 31) % 90)),
  ).join('');

describe('packed files', () => {
  const limits = { mostBytes: 10_000, mostArchives: 2, part: 1 };
  it('are those of the folder and below, under their paths, without what is hidden', async () => {
    const files = { 'a.md': 'One.', 'deep/b.txt': 'Two, é.', 'glossary.yaml': 'a: b' };
    const folder = await makeFolder({ ...files, '.voetnoot/journal.json': '{}', '.env': 'x' });
    const { archives, left } = await packFiles(filesIn(folder), limits);
    expect(archives.map(({ data }) => unpack(data))).toEqual([files]);
    expect(left).toEqual([]);
    await removeFolder(folder);
  });

  it('are in several archives where one is too large, and what fits in none is named', async () => {
    // Of the kind that takes no less room when it is packed.
    const files = {
      'a.pdf': noise(6_000),
      'b.pdf': noise(6_500),
      'c.pdf': noise(20_000),
      'd.pdf': noise(7_000),
    };
    const folder = await makeFolder(files);
    const first = await packFiles(filesIn(folder), limits);
    expect(first.archives.map(({ data }) => Object.keys(unpack(data)))).toEqual([
      ['a.pdf'],
      ['b.pdf'],
    ]);
    for (const { data } of first.archives) expect(data.length).toBeLessThanOrEqual(10_000);
    expect(first).toMatchObject({ left: [], files: 2, part: 1, parts: 2 });
    const second = await packFiles(filesIn(folder), { ...limits, part: 2 });
    expect(second.archives.map(({ name, data }) => [name, Object.keys(unpack(data))])).toEqual([
      ['library-4.zip', ['d.pdf']],
    ]);
    expect(second).toMatchObject({ left: ['c.pdf'], files: 1, part: 2, parts: 2 });
    await removeFolder(folder);
  });
});

describe('/source forget', () => {
  it('asks twice, then deletes all of that server and nothing else', async () => {
    const { ids, source, press, ask, libraries } = await bot({ servers: [RIVERS, LAKES] });
    const [one = '', two = ''] = ids;
    const first = await source(one, 'forget');
    expect(textOf(first)).toContain('Delete everything of this server?');
    const second = await press(one, first, 'Delete');
    expect(textOf(second)).toContain('Are you sure?');
    expect(await ask(one, 'longest river')).toContain('320');
    const done = await press(one, second, 'Delete for good');
    expect(textOf(done)).toContain('has been deleted');
    expect(await ask(one, 'longest river')).not.toContain('320');
    expect(await ask(two, 'deepest lake')).toContain('94');
    expect(await readdir(libraries)).toEqual([two]);
  });

  it('leaves everything where it is cancelled, and where a file came meanwhile', async () => {
    const { ids, source, press, ask, libraries } = await bot({ servers: [RIVERS] });
    const [one = ''] = ids;
    const cancelled = await press(one, await source(one, 'forget'), 'Cancel');
    expect(textOf(cancelled)).toContain('Nothing has changed');
    const second = await press(one, await source(one, 'forget'), 'Delete');
    const file = { filename: 'hills.md', data: 'The highest hill has 321 metres.\n' };
    await press(one, await source(one, 'add', { file }), 'Add');
    expect(textOf(await press(one, second, 'Delete for good'))).toMatch(/no longer does anything/);
    expect(await ask(one, 'highest hill')).toContain('321');
    expect(await readFile(join(libraries, one, 'rivers.md'), 'utf8')).toBe(RIVERS['rivers.md']);
  });

  it('by a button of another server deletes nothing there', async () => {
    const { ids, server, source, press, ask } = await bot({ servers: [RIVERS, LAKES] });
    const [one = '', two = ''] = ids;
    const second = await press(one, await source(one, 'forget'), 'Delete');
    const { channelId } = await source(two, 'list');
    const copy = server.seedMessage(
      { flags: 1 << 15, components: second.components },
      { channelId },
    );
    expect(buttonsOf(copy)).not.toEqual([]);
    expect(textOf(await press(two, copy, 'Delete for good'))).toMatch(/no longer does anything/);
    expect(await ask(two, 'deepest lake')).toContain('94');
    expect(await ask(one, 'longest river')).toContain('320');
  });

  it('is refused to members, under a button too', async () => {
    const { ids, server, source, ask } = await bot({ servers: [RIVERS] });
    const [one = ''] = ids;
    expect(textOf(await source(one, 'forget', { permissions: 0n }))).toContain('Only moderators');
    const first = await source(one, 'forget');
    const pressed = await server.press(first, 'Delete', { guild: one, permissions: 0n }).answer();
    expect(textOf(pressed)).toContain('Only moderators');
    expect(await ask(one, 'longest river')).toContain('320');
  });
});
