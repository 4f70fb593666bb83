import { describe, expect, test } from 'vitest';
import type { FaultInput } from './index.ts';
import { callback, raw, register } from './raw.ts';
import { startClient, startServer } from './with-server.ts';

/** Lets the real client answer `/ask` while a callback goes wrong. */
async function answerUnder(fault: Omit<FaultInput, 'route'>) {
  const server = await startServer();
  const client = await startClient(server, { rest: { api: server.api, timeout: 700 } });
  await register(server, [{ name: 'ask', description: 'Ask' }]);
  const set = server.fault({ route: /\/callback$/, ...fault });
  const outcome = new Promise<unknown>((resolve) => {
    client.on('interactionCreate', (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      interaction.reply('hello').then(() => resolve('answered'), resolve);
    });
  });
  const asked = server.interact({ type: 'command', name: 'ask' });
  return { server, asked, outcome: await outcome, hits: set.hits };
}

describe('discord.js under', () => {
  test.each(['user', 'global', 'shared'] as const)(
    '429 (%s) waits and tries again',
    async (scope) => {
      const { asked, outcome, hits, server } = await answerUnder({
        status: 429,
        times: 1,
        retryAfter: 0.2,
        scope,
      });
      expect(outcome).toBe('answered');
      expect(hits).toBe(1);
      expect(asked.msToAnswer).toBeGreaterThan(190);
      expect(server.violations).toEqual([]);
    },
  );

  test('one 500 tries again at once', async () => {
    const { asked, outcome } = await answerUnder({ status: 500, times: 1 });
    expect(outcome).toBe('answered');
    expect(asked.attempts).toHaveLength(1);
  });

  test('500 for good gives up after four tries', async () => {
    const { outcome, hits, asked } = await answerUnder({ status: 500 });
    expect(outcome).toMatchObject({ status: 500 });
    expect(hits).toBe(4);
    expect(asked.state).toBe('pending');
  });

  test('a 500 after processing meets 40060 at the second try', async () => {
    const { outcome, asked } = await answerUnder({ status: 500, times: 1, afterProcessing: true });
    expect(outcome).toMatchObject({ code: 40060 });
    expect(asked.message().content).toBe('hello');
    expect(asked.attempts.map(({ code }) => code)).toEqual([null, 40060]);
  });

  test('a connection that is reset tries again', async () => {
    const { outcome, hits, server } = await answerUnder({ status: 'reset', times: 1 });
    expect(outcome).toBe('answered');
    expect(hits).toBe(1);
    expect(server.rest.at(-2)?.status).toBe('reset');
  });

  test('a connection that is closed without an answer fails at once', async () => {
    const { outcome, hits, asked } = await answerUnder({ status: 'close' });
    expect(outcome).toMatchObject({ code: 'UND_ERR_SOCKET' });
    expect(hits).toBe(1);
    expect(asked.attempts).toEqual([]);
  });

  test('a reset after processing meets 40060 at the second try', async () => {
    const { outcome, asked } = await answerUnder({
      status: 'reset',
      times: 1,
      afterProcessing: true,
    });
    expect(outcome).toMatchObject({ code: 40060 });
    expect(asked.message().content).toBe('hello');
  });

  test('a hanging server gives up when its own timeout ends', async () => {
    const { outcome, server } = await answerUnder({ status: 'hang', times: 4 });
    expect(outcome).toMatchObject({ name: 'AbortError' });
    expect(server.rest.at(-1)?.status).toBe('hang');
  });

  test('403 is told with its code', async () => {
    const body = { message: 'Missing Permissions', code: 50013 };
    const { outcome } = await answerUnder({ status: 403, body });
    expect(outcome).toMatchObject({ code: 50013, status: 403 });
  });
});

test('a 429 has the documented headers and body', async () => {
  const server = await startServer();
  server.fault({ route: '/users/@me', method: 'GET', status: 429, retryAfter: 2, times: 1 });
  const { status, headers, body } = await raw(server, 'GET', '/users/@me');
  expect(status).toBe(429);
  expect(body).toEqual({ message: 'You are being rate limited.', retry_after: 2, global: false });
  expect(headers.get('retry-after')).toBe('2');
  expect(headers.get('x-ratelimit-scope')).toBe('user');
  expect(headers.get('x-ratelimit-reset-after')).toBe('2');
  expect((await raw(server, 'GET', '/users/@me')).status).toBe(200);
});

test('a slow server answers late; a removed fault no longer strikes', async () => {
  const server = await startServer();
  const fault = server.fault({ route: /callback/, status: 503, delayMs: 50 });
  await register(server, [{ name: 'ask', description: 'Ask' }]);
  const asked = server.interact({ type: 'command', name: 'ask' });
  const answer = { type: 4, data: { content: 'x' } };
  expect((await callback(server, asked, answer)).status).toBe(503);
  expect(server.rest.at(-1)).toMatchObject({ method: 'POST', status: 503, body: answer });
  expect(server.rest.at(-1)?.ms).toBeGreaterThan(45);
  fault.remove();
  expect((await callback(server, asked, answer)).status).toBe(204);
});

test('a wrong token is told apart from a fault', async () => {
  const server = await startServer();
  const answer = await raw(server, 'GET', '/users/@me', undefined, 'other');
  expect(answer).toMatchObject({ status: 401, body: { message: '401: Unauthorized', code: 0 } });
});
