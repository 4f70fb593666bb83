import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { endpointOf, transportEnv } from '../discord/transport.ts';
import { commandOf } from '../discord/made-up-commands.ts';
import { FakeDiscord } from '../fake-discord/index.ts';
import { readMetric, runWithHealth, type RunningBot } from './run-health.ts';

const PING = '{"type":1}';

let server: FakeDiscord;
let bot: RunningBot;

beforeEach(async () => {
  server = await FakeDiscord.start();
  const commands = [commandOf('ask', { answer: () => sleep(2_500, 'Here.') })];
  bot = await runWithHealth(server, { commands, env: transportEnv('http', server) });
});

afterEach(() => server.stop());

it('/healthz says which way interactions come, and is 503 once the bot stops', async () => {
  const healthz = async () => {
    const response = await fetch(`${bot.address}/healthz`);
    return { status: response.status, body: await response.json() };
  };
  const { status, body } = await healthz();
  expect(status).toBe(200);
  expect(body).toMatchObject({ status: 'ok', transport: 'http', http: 'listening' });
  expect(body).not.toHaveProperty('gateway');
  await server.sender.save(endpointOf(bot.log));
  await server.interact({ type: 'command', name: 'ask' }).response();
  const ended = bot.end();
  await expect.poll(healthz).toMatchObject({ status: 503, body: { http: 'draining' } });
  expect(await ended).toBe(0);
});

it('/metrics count what came by HTTP by status, and say nothing of a gateway', async () => {
  const { sender } = server;
  const endpoint = endpointOf(bot.log);
  await sender.save(endpoint);
  await sender.post(endpoint, PING, {});
  await server.interact({ type: 'command', name: 'ask' }).answer();
  await fetch(new URL('/healthz', endpoint));
  const count = (status: number) =>
    readMetric(bot.address, `voetnoot_http_requests_total{status="${status}"}`);
  expect([await count(200), await count(401), await count(202)]).toEqual([1, 2, 1]);
  expect(await readMetric(bot.address, 'voetnoot_http_listening')).toBe(1);
  expect(await readMetric(bot.address, 'voetnoot_transport_info{transport="http"}')).toBe(1);
  expect(await readMetric(bot.address, 'voetnoot_gateway_connected')).toBeNull();
  const answers = 'voetnoot_answer_seconds_count{way="command"}';
  await expect.poll(() => readMetric(bot.address, answers)).toBe(1);
  expect(await bot.end()).toBe(0);
});
