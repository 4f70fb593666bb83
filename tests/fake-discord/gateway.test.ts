import { Client } from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { FakeDiscord } from './index.ts';
import { register } from './raw.ts';
import { startClient, startServer } from './with-server.ts';

/** A client that answers `/ask` with its count, over this server. */
async function answering(server: FakeDiscord): Promise<{ readonly count: () => number }> {
  const client = await startClient(server);
  await register(server, [{ name: 'ask', description: 'Ask' }]);
  let count = 0;
  client.on('interactionCreate', (interaction) => {
    count += 1;
    if (interaction.isChatInputCommand()) void interaction.reply('hello').catch(() => {});
  });
  return { count: () => count };
}

const ask = (server: FakeDiscord) => server.interact({ type: 'command', name: 'ask' });

describe('after a broken connection the client resumes, and gets what it missed once:', () => {
  const breaks: [string, (server: FakeDiscord) => void][] = [
    ['dropped', (server) => server.drop()],
    ['asked to reconnect (op 7)', (server) => server.op7()],
    ['closed with 4000', (server) => server.close(4000)],
    ['closed with 4009', (server) => server.close(4009)],
  ];
  test.each(breaks)('%s', async (_, breakIt) => {
    const server = await startServer();
    const client = await answering(server);
    const before = ask(server);
    breakIt(server);
    await server.until(() => server.connected === 0, 'still connected');
    const missed = [ask(server), ask(server)];
    expect(missed.map(({ delivered }) => delivered)).toEqual([false, false]);
    for (const one of [before, ...missed]) {
      expect((await one.answer(20_000)).content).toBe('hello');
      expect(one.attempts).toHaveLength(1);
    }
    expect(client.count()).toBe(3);
    expect([server.identifies, server.resumes]).toEqual([1, 1]);
    expect(server.violations).toEqual([]);
  });
});

test('an invalid but resumable session (op 9) is resumed on the same connection', async () => {
  const server = await startServer();
  await answering(server);
  server.op9(true);
  await server.until(() => server.resumes === 1, 'not resumed');
  expect((await ask(server).answer()).content).toBe('hello');
  expect(server.identifies).toBe(1);
});

test('a heartbeat that is not acknowledged makes the client resume', async () => {
  const server = await startServer({ heartbeatMs: 150 });
  await answering(server);
  await server.until(() => server.heartbeats > 1, 'no heartbeats');
  server.stopAcks();
  await server.until(() => server.resumes === 1, 'not resumed');
  server.startAcks();
  expect((await ask(server).answer(10_000)).content).toBe('hello');
  expect(server.violations).toEqual([]);
});

test('an invalid session (op 9) makes the client identify anew; the missed is lost', async () => {
  const server = await startServer();
  await answering(server);
  server.op9(false);
  const lost = ask(server);
  await server.until(() => server.identifies === 2, 'not identified again');
  await server.ready();
  expect((await ask(server).answer()).content).toBe('hello');
  expect([lost.delivered, lost.attempts]).toEqual([false, []]);
  server.clock.advance(3_001);
  expect(lost.state).toBe('late');
  expect(server.resumes).toBe(0);
});

describe('login is refused', () => {
  test('for intents that are not switched on (4014)', async () => {
    const server = await startServer();
    const intents = ['Guilds', 'MessageContent'] as const;
    const client = new Client({ intents, rest: { api: server.api } });
    await expect(client.login(server.token)).rejects.toThrow(/intents/i);
    await client.destroy();
    expect(server.identifies).toBe(0);
  });

  test('with 4004', async () => {
    const server = await startServer();
    server.refuseIdentify(4004);
    const client = new Client({ intents: ['Guilds'], rest: { api: server.api } });
    await expect(client.login(server.token)).rejects.toThrow(/4004|token|authentication/i);
    await client.destroy();
  });
});

test('a revoked token closes the gateway and every route of the bot', async () => {
  const server = await startServer();
  const client = await startClient(server);
  client.on('error', () => {});
  server.revokeToken();
  await expect(client.application.commands.fetch()).rejects.toMatchObject({ status: 401 });
  await server.until(() => server.connected === 0, 'still connected');
});

test('two clients both get an interaction', async () => {
  const server = await startServer();
  const one = await answering(server);
  const two = await answering(server);
  const asked = ask(server);
  await asked.answer();
  await server.until(() => asked.attempts.length === 2, 'answered by one only');
  expect(asked.attempts.map(({ code }) => code)).toEqual([null, 40060]);
  expect([one.count(), two.count()]).toEqual([1, 1]);
});

test('a client can start while the server is away, and the server can come back', async () => {
  const first = await startServer();
  const { port, token } = first;
  await first.stop();
  const client = new Client({ intents: ['Guilds'], rest: { api: `http://127.0.0.1:${port}/api` } });
  await expect(client.login(token)).rejects.toThrow(/ECONNREFUSED/);
  const second = await startServer({ port });
  await client.login(token);
  await second.ready();
  await client.destroy();
});
