import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { REST } from 'discord.js';
import { listServers } from '../../src/discord/servers/list-servers.ts';
import { watchServers } from '../../src/discord/servers/watch-servers.ts';
import { createLogger } from '../../src/host/log.ts';
import { FakeDiscord } from '../fake-discord/index.ts';
import { makeFolder } from '../material/made-up-place.ts';
import { captureLog } from './capture-log.ts';
import { startFolderBot, stopFolderBot } from './source-bot.ts';
import { useTransport } from './transport.ts';

useTransport('http');

let server: FakeDiscord;

/** A Discord where the bot is in so many servers, not in the order of their ids. */
async function discordWith(count: number): Promise<FakeDiscord> {
  const guilds = Array.from({ length: count }, (_, place) => {
    const id = String(10n ** 17n + BigInt((place * 7_919) % 100_003));
    return { id, name: `Server ${place}` };
  });
  server = await FakeDiscord.start({ guilds });
  return server;
}

function restOf({ api, token }: FakeDiscord): REST {
  return new REST({ api }).setToken(token);
}

const pages = () => server.rest.filter(({ path }) => path === '/users/@me/guilds');

afterEach(() => server.stop());

describe('the servers that the bot is in', () => {
  it.each([
    [0, 1],
    [1, 1],
    [199, 1],
    [200, 2],
    [201, 2],
    [450, 3],
  ])('are all listed, page by page: %i in %i', async (count, asked) => {
    const { guilds } = await discordWith(count);
    expect(await listServers(restOf(server))).toEqual(new Set(guilds.map(({ id }) => id)));
    expect(pages()).toHaveLength(asked);
    expect(server.violations).toEqual([]);
  });

  it('are not listed in part: where a page is refused, there is no list', async () => {
    await discordWith(250);
    server.fault({ route: /guilds$/, status: 403, times: 1, body: { code: 50001, message: 'no' } });
    await expect(listServers(restOf(server))).rejects.toThrow('no');
  });
});

describe('watching them', () => {
  it('tells of all, again and again, and of none where the list did not come', async () => {
    const { guilds } = await discordWith(3);
    const seen: number[] = [];
    const { stream, said } = captureLog();
    const log = createLogger({ level: 'info', token: null, stream });
    const stopping = new AbortController();
    const onServers = (ids: ReadonlySet<string>) => void seen.push(ids.size);
    const { signal } = stopping;
    const watching = watchServers(restOf(server), { onServers, log, signal, every: 20 });
    await expect.poll(() => seen.length).toBeGreaterThan(1);
    expect(new Set(seen)).toEqual(new Set([3]));
    server.fault({ route: /guilds$/, status: 403, times: 1, body: { code: 50001, message: 'no' } });
    await expect.poll(() => said(/could not be listed/).length).toBe(1);
    server.leave(guilds[0]?.id ?? '');
    await expect.poll(() => seen.at(-1)).toBe(2);
    expect(new Set(seen)).toEqual(new Set([3, 2]));
    stopping.abort();
    await watching;
  });
});

describe('a server that the bot has left', () => {
  it('is forgotten with its channels, and the others are not', async () => {
    const [here, gone] = ['123456789012345678', '123456789012345679'];
    server = await FakeDiscord.start({ guilds: [{ id: here }] });
    const row = { '1': { collection: 'biologie', parent: null } };
    const folder = await makeFolder({
      'biologie/cel.md': 'Een cel.',
      '.voetnoot/channels.json': JSON.stringify({
        version: 1,
        servers: { [here]: row, [gone]: row },
      }),
    });
    const bot = await startFolderBot({ server, folder });
    const read = async (): Promise<unknown> =>
      JSON.parse(await readFile(join(folder, '.voetnoot', 'channels.json'), 'utf8'));
    await expect.poll(read).toEqual({ version: 1, servers: { [here]: row } });
    await stopFolderBot(bot);
  });
});
