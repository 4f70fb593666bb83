import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runBot } from '../../../src/discord/run.ts';
import { FakeDiscord, textOf } from '../../fake-discord/index.ts';
import { botParts } from '../bot-parts.ts';
import { fakeProcess } from '../fake-process.ts';
import { commandOf } from '../made-up-commands.ts';
import { endpointOf, transportEnv } from '../transport.ts';
import { headOf, sendRaw } from './raw-request.ts';

const PING = '{"type":1,"version":1}';

let server: FakeDiscord;

beforeEach(async () => {
  server = await FakeDiscord.start();
});

afterEach(() => server.stop());

/** A copy of the bot, as `npm start` runs it, that answers `/ask` with its name. */
async function copy(name: string) {
  const commands = [
    commandOf('ask', { answer: () => `I am ${name}.` }),
    commandOf('slow', { answer: () => sleep(4_500, `Slowly, I am ${name}.`) }),
  ];
  const { parts, log } = botParts(server, { commands, env: transportEnv('http', server) });
  const current = fakeProcess();
  await runBot(parts, current);
  const endpoint = endpointOf(log);
  const check = async () => (await fetch(new URL('/healthz', endpoint))).status;
  return { log, current, endpoint, check };
}

const ping = (endpoint: string) =>
  server.sender.post(endpoint, PING).then(
    ({ status }) => status,
    () => 'nobody',
  );

/** A signed interaction of which the last bytes come later. */
function inTwoParts(endpoint: string, ms: number) {
  const data = { id: '1', name: 'ask', type: 1 };
  const body = JSON.stringify({ id: '9', application_id: '1', token: 'none', type: 2, data });
  const length = String(Buffer.byteLength(body));
  const head = headOf({ ...server.sender.headers(body), 'content-length': length });
  return sendRaw(endpoint, [head + body.slice(0, 5), body.slice(5)], ms);
}

describe('a second copy takes over', () => {
  it('while the first one finishes what it is answering, refuses new with 503, and exits with 0', async () => {
    const { sender } = server;
    const first = await copy('the first');
    await sender.save(first.endpoint);
    const slow = server.interact({ type: 'command', name: 'slow' });
    await slow.response();
    const second = await copy('the second');
    first.current.signal('SIGTERM');
    await sender.save(second.endpoint);
    const asked = server.interact({ type: 'command', name: 'ask' });
    expect(textOf(await asked.answer())).toBe('I am the second.');
    const { endpoint } = first;
    await expect.poll(() => first.check()).toBe(503);
    await expect.poll(() => ping(endpoint)).toBe(503);
    expect(slow.state).toBe('deferred');
    expect(await first.current.exited).toBe(0);
    expect(textOf(slow.message())).toBe('Slowly, I am the first.');
    expect(await ping(endpoint)).toBe('nobody');
    expect(await second.check()).toBe(200);
    second.current.signal('SIGTERM');
    expect(await second.current.exited).toBe(0);
    expect(server.violations).toEqual([]);
  });

  it('after the load balancer was told: until then the first one answers what still comes', async () => {
    const first = await copy('the first');
    await server.sender.save(first.endpoint);
    expect(await first.check()).toBe(200);
    first.current.signal('SIGTERM');
    const stopped = performance.now();
    expect(await first.check()).toBe(503);
    const asked = server.interact({ type: 'command', name: 'ask' });
    expect(textOf(await asked.answer())).toBe('I am the first.');
    expect(await first.current.exited).toBe(0);
    expect(performance.now() - stopped).toBeGreaterThan(2_000);
    expect(server.sender.posted).toMatchObject([{ status: 202 }]);
  });

  it('and an interaction of which a part had come is left to another', async () => {
    const first = await copy('the first');
    await server.sender.save(first.endpoint);
    const slow = server.interact({ type: 'command', name: 'slow' });
    await slow.response();
    const halfway = inTwoParts(first.endpoint, 1_400);
    await sleep(50);
    first.current.signal('SIGTERM');
    const { status, text } = await halfway;
    expect([status, /connection: close/i.test(text)]).toEqual([503, true]);
    expect(await first.current.exited).toBe(0);
  });
});

describe('a start that cannot be', () => {
  it.each([
    [
      'with the key of another application',
      { DISCORD_PUBLIC_KEY: 'ab'.repeat(32) },
      /^DISCORD_PUBLIC_KEY is not that/,
    ],
    [
      'at an address of another machine',
      { INTERACTIONS_HOST: '192.0.2.1' },
      /^INTERACTIONS_HOST 192\.0\.2\.1 is no address/,
    ],
    ['with a rejected token', { DISCORD_TOKEN: 'not.the.token' }, /rejects DISCORD_TOKEN/],
  ])('%s says what to do', async (_, env, sentence) => {
    const { parts } = botParts(server, { env: { ...transportEnv('http', server), ...env } });
    await expect(runBot(parts, fakeProcess())).rejects.toThrow(sentence);
  });

  it('at a port that is taken names it', async () => {
    const env = { ...transportEnv('http', server), INTERACTIONS_PORT: String(server.port) };
    const { parts } = botParts(server, { env });
    await expect(runBot(parts, fakeProcess())).rejects.toThrow(
      `INTERACTIONS_PORT ${server.port} is in use by another program.`,
    );
  });

  it('while Discord cannot be reached goes on when it can', async () => {
    server.fault({ route: '/applications/@me', status: 503, times: 4 });
    const one = await copy('here');
    expect(one.log.said(/cannot be reached.*trying again in 1 s/)).toHaveLength(1);
    expect(one.log.said('ready')).toMatchObject([
      { servers: ['Study server'], commands: 'changed' },
    ]);
    expect(server.commands()).toHaveLength(2);
    expect([server.identifies, server.connected]).toEqual([0, 0]);
    one.current.signal('SIGTERM');
    expect(await one.current.exited).toBe(0);
  });

  it('without an endpoint at Discord says how to set one', async () => {
    const one = await copy('here');
    expect(one.log.said(/set Interactions Endpoint URL/)).toHaveLength(1);
    one.current.signal('SIGTERM');
    await one.current.exited;
  });
});
