import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLogger } from '../../src/host/log.ts';
import { openPlaces } from '../../src/libraries/places.ts';
import { openServerLibraries, type ServerLibraries } from '../../src/libraries/server-libraries.ts';
import { openStore } from '../../src/snapshot/store.ts';
import { guildObject } from '../fake-discord/guilds.ts';
import { makeFolder, removeFolder, uploadOf } from '../material/made-up-place.ts';
import { COMMON, startServersBot, writeFiles, type ServersBot } from './server-bot.ts';

const ONE = '100000000000000001';
const TWO = '100000000000000002';
const BOT = { id: '999999999999999990', name: 'Voetnoot' };
const RIVERS = { 'rivers.md': 'The longest river is 320 kilometres long.\n' };
const LAKES = { 'lakes.md': 'The deepest lake reaches 94 metres.\n' };
const DAY_MS = 24 * 60 * 60_000;

let folder = '';
let common = '';
let libraries: ServerLibraries;

async function open(): Promise<ServerLibraries> {
  return openServerLibraries({
    places: await openPlaces(folder),
    common: await openStore(common),
    mostBytes: 50_000_000,
    quota: { bytes: 1e6, files: 10, passages: 100 },
    changesAnHour: 100,
    leaveDays: 7,
    isCached: true,
    log: createLogger({ level: 'silent', token: null }),
  });
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'voetnoot-leaving-'));
  common = await makeFolder(COMMON);
  await writeFiles(join(folder, ONE), RIVERS);
  await writeFiles(join(folder, TWO), LAKES);
  libraries = await open();
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  await removeFolder(common);
});

async function sourcesOf(server: string): Promise<readonly string[]> {
  const { own } = await libraries.open(server);
  return own.library.sources.map(({ file }) => file);
}

const after = (days: number) => new Date(Date.now() + days * DAY_MS);

describe('the library of a server that the bot left', () => {
  it('answers no more, and all of it is there again when the bot comes back', async () => {
    expect(await sourcesOf(ONE)).toEqual(['rivers.md']);
    await libraries.leave(ONE);
    expect(await sourcesOf(ONE)).toEqual([]);
    expect(await sourcesOf(TWO)).toEqual(['lakes.md']);
    await expect(libraries.materialOf(ONE).undo()).rejects.toMatchObject({ key: 'no-own-files' });
    await libraries.settle(new Set([TWO]), after(6.9));
    await libraries.comeBack(ONE);
    expect(await sourcesOf(ONE)).toEqual(['rivers.md']);
    await libraries.settle(new Set([ONE, TWO]), after(30));
    expect(await sourcesOf(ONE)).toEqual(['rivers.md']);
  });

  it('is deleted when its days are over, and nothing of it is left', async () => {
    await sourcesOf(ONE);
    await libraries.leave(ONE, new Date());
    await libraries.settle(new Set([TWO]), after(7.1));
    expect(await readdir(folder)).toEqual([TWO]);
    await libraries.comeBack(ONE);
    expect(await sourcesOf(ONE)).toEqual([]);
  });

  it('counts from the moment that it was left, over restarts', async () => {
    await libraries.leave(ONE, after(-5));
    libraries = await open();
    await libraries.settle(new Set([TWO]), after(1));
    expect(await readdir(folder)).toContain(ONE);
    await libraries.settle(new Set([TWO]), after(2.1));
    expect(await readdir(folder)).not.toContain(ONE);
  });

  it('is found at a start where the bot was put out, or came back, while it was off', async () => {
    await libraries.settle(new Set([TWO]));
    expect(await sourcesOf(ONE)).toEqual([]);
    libraries = await open();
    expect(await sourcesOf(ONE)).toEqual([]);
    await libraries.settle(new Set([ONE, TWO]));
    expect(await sourcesOf(ONE)).toEqual(['rivers.md']);
  });

  it('takes a change that is being made along, whole', async () => {
    const material = libraries.materialOf(ONE);
    const { proposal } = await material.add(uploadOf('hills.md', 'Hills are high.'), null);
    const confirming = material.confirm(proposal.id);
    const leaving = libraries.leave(ONE);
    await Promise.allSettled([confirming, leaving]);
    await libraries.comeBack(ONE);
    const files = await sourcesOf(ONE);
    const journal = await readFile(join(folder, ONE, '.voetnoot/journal.json'), 'utf8').catch(
      () => '',
    );
    expect(files.includes('hills.md')).toBe(journal.includes('hills.md'));
  });
});

it('a deletion that was killed is finished at the next start', async () => {
  await writeFiles(join(folder, `.gone-${ONE}-0123456789ab`), RIVERS);
  await libraries.settle(new Set([ONE, TWO]));
  expect((await readdir(folder)).toSorted()).toEqual([ONE, TWO]);
});

it.each(['../x', '..', '', `${ONE}.left`, '1/2'])('no path is made of %j', async (id) => {
  await expect(libraries.open(id)).rejects.toThrow('not the id of a server');
});

describe('a running bot', () => {
  let running: ServersBot | null = null;
  afterEach(async () => {
    await running?.end();
    running = null;
  });

  it('takes no outage for leaving, and notes when it is put out and comes back', async () => {
    running = await startServersBot({ servers: [RIVERS, LAKES] });
    const { ids, ask, server, libraries: place } = running;
    const [one = ''] = ids;
    const isLeft = async () => (await readdir(place)).includes(`${one}.left`);
    server.dispatch('GUILD_DELETE', { id: one, unavailable: true });
    expect(await ask(one, 'longest river')).toContain('320');
    expect(await isLeft()).toBe(false);
    server.dispatch('GUILD_DELETE', { id: one });
    await expect.poll(isLeft).toBe(true);
    expect(await ask(one, 'longest river')).not.toContain('320');
    const [guild] = server.guilds;
    if (guild) server.dispatch('GUILD_CREATE', guildObject(guild, BOT, 0n));
    await expect.poll(isLeft).toBe(false);
    expect(await ask(one, 'longest river')).toContain('320');
  });
});
