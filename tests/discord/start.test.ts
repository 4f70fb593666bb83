import { afterEach, describe, expect, it } from 'vitest';
import { runBot } from '../../src/discord/run.ts';
import { FakeDiscord, textOf } from '../fake-discord/index.ts';
import { botParts } from './bot-parts.ts';
import { fakeProcess } from './fake-process.ts';
import { commandOf, commandsOf } from './made-up-commands.ts';
import { startBot } from './start-bot.ts';

const GUILD = '123456789012345678';
const servers: FakeDiscord[] = [];

async function newServer(): Promise<FakeDiscord> {
  const server = await FakeDiscord.start({ guilds: [{ id: GUILD, name: 'Study hall' }] });
  servers.push(server);
  return server;
}

function puts(server: FakeDiscord): string[] {
  return server.rest.filter(({ method }) => method === 'PUT').map(({ path }) => path);
}

afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

describe('starting', () => {
  it('logs in, registers, and says so in one line', async () => {
    const server = await newServer();
    const { parts, log } = botParts(server);
    const current = fakeProcess();
    await runBot(parts, current);
    expect(log.said('ready')).toMatchObject([
      { servers: ['Study hall'], sources: 0, passages: 0, commands: 'changed' },
    ]);
    expect(server.commands().map(({ name }) => name)).toEqual(['ask']);
    current.signal('SIGTERM');
    expect(await current.exited).toBe(0);
    expect(server.violations).toEqual([]);
    expect(log.lines().at(-1)).toMatchObject({ msg: 'stopped' });
    expect(log.said(/connecting again/)).toEqual([]);
    expect(log.text()).not.toContain(server.token);
  });

  it('registers again only when the commands changed', async () => {
    const server = await newServer();
    const start = async (description: string) => {
      const commands = commandsOf(commandOf('ask', { description }), commandOf('stat'));
      const { bot } = await startBot({ server, commands });
      await bot.stop();
      return bot.registered;
    };
    expect(await start('Asks')).toBe('changed');
    const ids = server.commands().map(({ id }) => id);
    expect(await start('Asks')).toBe('unchanged');
    expect(puts(server)).toHaveLength(1);
    expect(await start('Asks a question')).toBe('changed');
    expect(puts(server)).toHaveLength(2);
    expect(server.commands().map(({ id }) => id)).toEqual(ids);
  });

  it('registers in one server only where one is named, and once', async () => {
    const server = await newServer();
    for (let round = 0; round < 2; round += 1) {
      const commands = commandsOf(commandOf('ask'));
      const { bot } = await startBot({ server, commands, env: { DISCORD_GUILD_ID: GUILD } });
      await bot.stop();
    }
    expect(server.commands(GUILD).map(({ name }) => name)).toEqual(['ask']);
    expect(server.commands()).toEqual([]);
    expect(puts(server)).toHaveLength(1);
  });

  it('says so where it is not in the server that is named', async () => {
    const server = await newServer();
    const { parts } = botParts(server, { env: { DISCORD_GUILD_ID: '999999999999999999' } });
    await expect(runBot(parts, fakeProcess())).rejects.toThrow(/DISCORD_GUILD_ID.*was invited/);
  });

  it('says where to get a token where Discord rejects the one it has', async () => {
    const server = await newServer();
    const token = 'not.the.token';
    const { parts, log } = botParts(server, { env: { DISCORD_TOKEN: token } });
    await expect(runBot(parts, fakeProcess())).rejects.toThrow(
      /rejects DISCORD_TOKEN\. .*discord\.com\/developers\/applications.*Reset Token/,
    );
    expect(server.rest).toHaveLength(1);
    expect(log.text()).not.toContain(token);
  });

  it.each([
    [4004, /rejects DISCORD_TOKEN/],
    [4014, /intents.*developers\/applications/],
    [4012, /login at Discord failed/],
  ])('says what is wrong where the gateway closes with %i', async (code, sentence) => {
    const server = await newServer();
    server.refuseIdentify(code);
    const { parts } = botParts(server);
    await expect(runBot(parts, fakeProcess())).rejects.toThrow(sentence);
    expect(server.identifies).toBe(0);
  });

  it('says to check the address where what answers there is not Discord', async () => {
    const server = await newServer();
    const { parts } = botParts(server, { env: { DISCORD_API_URL: `${server.api}/elsewhere` } });
    await expect(runBot(parts, fakeProcess())).rejects.toThrow(/404.*Check DISCORD_API_URL/);
  });
});

describe('starting while Discord is down', () => {
  it('goes on trying, and says so', async () => {
    const server = await newServer();
    // discord.js asks four times at once, and four times again in the second round.
    server.fault({ route: '/gateway/bot', status: 503, times: 4 });
    server.fault({ route: '/gateway/bot', status: 'reset', times: 4 });
    const { parts, log } = botParts(server);
    const current = fakeProcess();
    await runBot(parts, current);
    expect(log.said(/cannot be reached.*trying again in \d+ s/).length).toBeGreaterThan(1);
    const ask = server.interact({ type: 'command', name: 'ask' });
    expect(textOf(await ask.answer())).toBe('This is ask.');
    expect(ask.attempts).toHaveLength(1);
    current.signal('SIGTERM');
    expect(await current.exited).toBe(0);
  });

  it('finds it when it comes up', async () => {
    const gone = await FakeDiscord.start();
    const { port } = gone;
    await gone.stop();
    const { parts, log } = botParts(gone, {
      env: { DISCORD_API_URL: `http://127.0.0.1:${port}/api` },
    });
    const current = fakeProcess();
    const running = runBot(parts, current);
    await new Promise((resolve) => setTimeout(resolve, 500));
    servers.push(await FakeDiscord.start({ port }));
    await running;
    expect(log.said('ready')).toHaveLength(1);
    current.signal('SIGINT');
    expect(await current.exited).toBe(0);
  });

  it('stops trying once the token is rejected', async () => {
    const server = await newServer();
    server.fault({ route: '/gateway/bot', status: 503, times: 4 });
    const { parts } = botParts(server, { env: { DISCORD_TOKEN: 'not.the.token' } });
    await expect(runBot(parts, fakeProcess())).rejects.toThrow('rejects DISCORD_TOKEN');
  });

  it('waits with registering as well', async () => {
    const server = await newServer();
    server.fault({ route: '/commands', method: 'PUT', status: 500, times: 4 });
    const { parts, log } = botParts(server);
    const current = fakeProcess();
    await runBot(parts, current);
    expect(log.said(/cannot be registered yet/)).toHaveLength(1);
    expect(server.commands()).toHaveLength(1);
    current.signal('SIGTERM');
    expect(await current.exited).toBe(0);
  });

  it('ends at once on SIGTERM', async () => {
    const server = await newServer();
    server.fault({ route: '/gateway/bot', status: 'hang' });
    const current = fakeProcess();
    void runBot(botParts(server).parts, current).catch(() => {});
    current.signal('SIGTERM');
    expect(await current.exited).toBe(0);
  });
});
