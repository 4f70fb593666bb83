import { chmod, mkdir, readdir, rename, symlink, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { LARGEST_UPLOAD } from '../../src/material/types.ts';
import {
  FakeDiscord,
  permission,
  textOf,
  type CommandInput,
  type InteractContext,
  type PickedFile,
  type SeenMessage,
} from '../fake-discord/index.ts';
import {
  LAKES,
  PATIENCE_MS,
  moderator,
  RIVERS,
  startFolderBot,
  stopFolderBot,
  type FolderBot,
  type FolderSetup,
} from './source-bot.ts';
import { makeFolder, removeFolder } from '../material/made-up-place.ts';

let running: FolderBot | null = null;
let close: (() => void) | null = null;

async function bot(setup: FolderSetup = {}): Promise<FolderBot> {
  running = await startFolderBot(setup);
  return running;
}

/** Commands that were registered for all servers before, and could not be removed, show everywhere. */
async function botAfterEverywhere(server: FakeDiscord): Promise<FolderBot> {
  const before = await startFolderBot({ server, env: EVERYWHERE });
  await before.bot.stop();
  server.fault({ route: /\/applications\/\d+\/commands/, status: 400 });
  return bot({ folder: before.folder, server });
}

afterEach(async () => {
  const test = running;
  running = null;
  close?.();
  close = null;
  if (test) await stopFolderBot(test);
});

/** The commands are registered for all servers and direct messages, and none is named. */
const EVERYWHERE = { DISCORD_GUILD_ID: '' };
const lakes = { filename: 'lakes.md', data: LAKES };
const commands: [string, Partial<CommandInput> & { readonly file?: PickedFile }][] = [
  ['add', { file: lakes }],
  ['replace', { options: { source: 'rivers.md' }, file: lakes }],
  ['remove', { options: { source: 'rivers.md' } }],
  ['undo', {}],
];

describe.each(commands)('/source %s is refused', (subcommand, rest) => {
  const people: [string, InteractContext, RegExp][] = [
    ['to a member', { permissions: 0n }, /Only moderators/],
    ['in direct messages', { guild: null, context: 1 }, /only works in a server/],
    ['in a private channel', { guild: null, context: 2 }, /only works in a server/],
    [
      'to who brings the app along into a server of his own',
      { guild: '999999999999999999', permissions: permission.manageGuild },
      /Only moderators/,
    ],
  ];
  it.each(people)('%s', async (_, who, words) => {
    const { source, server, files, folder } = await bot({ env: EVERYWHERE });
    const told = await source(subcommand, { ...rest, permissions: 0n, ...who });
    expect(textOf(told)).toMatch(words);
    expect(told.visibleTo(server.userId('bob'))).toBe(false);
    // Nothing is fetched or written for who may not.
    expect(server.rest.filter(({ path }) => path.includes('attachments'))).toEqual([]);
    expect(await files()).toEqual({ 'rivers.md': RIVERS });
    expect(await readdir(folder)).toEqual(['rivers.md']);
  });

  it('to moderators where all servers share the material, who are told what to set', async () => {
    const { server, source, files } = await bot({ env: EVERYWHERE });
    const told = await source(subcommand, rest);
    expect(textOf(told)).toMatch(/All servers share.*DISCORD\\_GUILD\\_ID.*LIBRARIES=server/);
    expect(await files()).toEqual({ 'rivers.md': RIVERS });
    // To read the folder again changes nothing in it.
    const read = server.interact({ type: 'command', name: 'reload', ...moderator });
    expect(textOf(await read.answer())).toMatch(/nothing has changed/i);
  });

  it('in another server than the one that has the material', async () => {
    const server = await FakeDiscord.start({ guilds: [{ name: 'Own' }, { name: 'Other' }] });
    const [, other] = server.guilds;
    const { source, files } = await botAfterEverywhere(server);
    const told = await source(subcommand, { ...rest, guild: other?.id ?? '' });
    expect(textOf(told)).toMatch(/managed from another server/);
    expect(await files()).toEqual({ 'rivers.md': RIVERS });
  });
});

describe('a button of a moderator', () => {
  it.each([
    ['a member', { user: 'mallory', permissions: 0n }, /Only moderators/],
    ['the same person, no moderator any more', { permissions: 0n }, /Only moderators/],
    [
      'a manager of another server',
      { user: 'mallory', guild: '999999999999999999', ...moderator },
      /managed from another server/,
    ],
    ['somebody in direct messages', { guild: null, context: 1 as const }, /only works in a server/],
  ])('does nothing for %s', async (_, who, words) => {
    const server = await FakeDiscord.start();
    const { source, files } = await botAfterEverywhere(server);
    const asked = await source('add', { file: lakes });
    for (const customId of customIdsOf(asked)) {
      // As a press that somebody crafted arrives: under a message of ours that he sees.
      const row = { type: 1, components: [{ type: 2, style: 2, label: 'x', custom_id: customId }] };
      const body = { flags: 1 << 15, components: [row] };
      const there = server.interact({ type: 'command', name: 'help', ...who });
      const { channelId } = await there.answer(PATIENCE_MS);
      const message = server.seedMessage(body, { channelId });
      const told = await server
        .interact({ type: 'button', message, customId, ...who })
        .answer(PATIENCE_MS);
      expect(textOf(told)).toMatch(words);
    }
    expect(await files()).toEqual({ 'rivers.md': RIVERS });
    // And the moderator may still say yes.
    expect(textOf(await server.press(asked, 'Add', moderator).answer(PATIENCE_MS))).toMatch(
      /been added/,
    );
  });

  it.each([
    '1:confirm:source:change.../../x:1:private',
    '1:confirm:source:change.nosuchchange:1:private',
  ])('that nobody made does nothing: %s', async (customId) => {
    const { server, files } = await bot();
    const row = { type: 1, components: [{ type: 2, style: 2, label: 'x', custom_id: customId }] };
    const message = server.seedMessage({ flags: 1 << 15, components: [row] });
    const pressed = server.interact({ type: 'button', message, customId, ...moderator });
    expect(textOf(await pressed.answer(PATIENCE_MS))).toMatch(
      /no longer does anything|older version/,
    );
    expect(await files()).toEqual({ 'rivers.md': RIVERS });
  });
});

describe('a folder that is away', () => {
  it('is not made anew by a file that is added', async () => {
    const { source, folder } = await bot();
    await rename(folder, `${folder}-away`);
    expect(textOf(await source('add', { file: lakes }))).toMatch(
      /material folder .* cannot be read/,
    );
    await rename(`${folder}-away`, folder);
  });
});

describe('a file is refused', () => {
  const wrong: [string, PickedFile, RegExp][] = [
    ['Voetnoot cannot read', { filename: 'tool.exe', data: 'MZ' }, /Voetnoot cannot read.*\.md/],
    ['without an ending', { filename: 'lakes', data: LAKES }, /Voetnoot cannot read/],
    ['of the operator', { filename: 'glossary.yaml', data: 'a: b' }, /Voetnoot cannot read/],
    ['that is empty', { filename: 'a.md', data: '' }, /a\.md cannot be read.*it has no text in it/],
    [
      'that is no text',
      { filename: 'a.txt', data: Buffer.alloc(500, 1) },
      /cannot be read.*it is not a text file/,
    ],
    [
      'that is there already',
      { filename: 'b.md', data: RIVERS },
      /already in the material, as rivers\.md/,
    ],
    [
      'whose name is taken',
      { ...lakes, filename: 'rivers.md' },
      /already a file called rivers\.md.*\/source replace/,
    ],
    [
      'whose name is taken in other case',
      { ...lakes, filename: 'Rivers.MD' },
      /already a file called rivers\.md/,
    ],
    ['that is said to be too large', { ...lakes, size: LARGEST_UPLOAD + 1 }, /limit here is 25 MB/],
    [
      'that is larger than it is said to be',
      { ...lakes, data: Buffer.alloc(LARGEST_UPLOAD + 1, 'x'), size: 10 },
      /limit here is 25 MB/,
    ],
    [
      'that is elsewhere',
      { ...lakes, url: 'http://169.254.169.254/latest' },
      /could not be fetched/,
    ],
    ['that is nowhere', { ...lakes, url: 'not an address' }, /could not be fetched/],
    ['that is on this computer', { ...lakes, url: 'file:///etc/passwd' }, /could not be fetched/],
    [
      'that is on a host that looks like Discord',
      { ...lakes, url: 'https://cdn.discordapp.com.example.org/x.md' },
      /could not be fetched/,
    ],
  ];
  it.each(wrong)('%s', async (_, file, words) => {
    const { source, files, log } = await bot();
    const told = await source('add', { file });
    expect(told).toMatchObject({ ephemeral: true, pings: [] });
    expect(textOf(told)).toMatch(words);
    expect(await files()).toEqual({ 'rivers.md': RIVERS });
    expect(log.said('a command failed')).toEqual([]);
  });

  it.each([404, 500, 'reset', 'close'] as const)('that Discord answers with %s', async (status) => {
    const { source, server } = await bot();
    server.fault({ route: /ephemeral-attachments/, status });
    expect(textOf(await source('add', { file: lakes }))).toMatch(/could not be fetched/);
  });

  it('where Discord would send us elsewhere, without going there', async () => {
    const visits: string[] = [];
    const address = await listen((request, response) => {
      visits.push(request.url ?? '');
      response.end(LAKES);
    });
    const { source, server } = await bot();
    const headers = { location: `${address}/secret.md` };
    server.fault({ route: /ephemeral-attachments/, status: 302, headers });
    expect(textOf(await source('add', { file: lakes }))).toMatch(/could not be fetched/);
    expect(visits).toEqual([]);
  });
});

describe('a folder', () => {
  it('that may not be written in says so', async () => {
    const { source, press, folder, files } = await bot();
    const asked = await source('add', { file: lakes });
    await withoutPermission(folder, async () => {
      expect(textOf(await source('add', { file: { ...lakes, filename: 'b.md' } }))).toMatch(
        /may not write to the material folder.*\/reload/,
      );
      expect(textOf(await press(asked, 'Add'))).toMatch(/may not write to the material folder/);
    });
    expect(await files()).toEqual({ 'rivers.md': RIVERS });
    // The question still stands.
    expect(textOf(await press(asked, 'Add'))).toMatch(/been added/);
  });

  it('whose journal is damaged says so, and stays as it is', async () => {
    const { source, press, folder, files } = await bot();
    const asked = await source('add', { file: lakes });
    await writeFile(join(folder, '.voetnoot', 'journal.json'), '{"version":1,"changes":[{}]}');
    expect(textOf(await press(asked, 'Add'))).toMatch(/damaged.*\.voetnoot\/journal\.json/);
    expect(textOf(await source('undo'))).toMatch(/damaged/);
    expect(await files()).toEqual({ 'rivers.md': RIVERS });
  });

  it('with a link in it never leads out', async () => {
    const outside = await makeFolder({ 'secret.md': 'Secret.' });
    const folder = await makeFolder({ 'rivers.md': RIVERS, 'sub/lakes.md': LAKES });
    const { source, press } = await bot({ folder });
    const asked = await source('remove', { options: { source: 'About lakes' } });
    // The folder becomes a link to elsewhere while the question stands.
    await rename(join(folder, 'sub'), join(folder, 'was'));
    await symlink(outside, join(folder, 'sub'));
    await writeFile(join(outside, 'lakes.md'), LAKES);
    expect(textOf(await press(asked, 'Remove'))).toMatch(/not a regular file/);
    expect((await readdir(outside)).toSorted()).toEqual(['lakes.md', 'secret.md']);
    await removeFolder(outside);
  });
});

function customIdsOf(message: SeenMessage): string[] {
  return Array.from(
    JSON.stringify(message.components).matchAll(/"custom_id":"([^"]+)"/g),
    ([, id]) => id ?? '',
  );
}

/** Runs it while the folder cannot be written in; the superuser may write everywhere. */
async function withoutPermission(folder: string, work: () => Promise<void>): Promise<void> {
  const isSuperuser = process.geteuid?.() === 0;
  const own = join(folder, '.voetnoot');
  const folders = [
    folder,
    own,
    ...['proposals', 'kept', 'temporary'].map((name) => join(own, name)),
  ];
  for (const each of folders) {
    await mkdir(each, { recursive: true });
    await chmod(each, 0o555);
  }
  try {
    if (isSuperuser) process.seteuid?.(65_534);
    await work();
  } finally {
    if (isSuperuser) process.seteuid?.(0);
    for (const each of folders) await chmod(each, 0o755);
  }
}

async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close = () => server.close();
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
}
