import { createServer, request, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/system/user-error.ts';
import { commandOf } from '../discord/made-up-commands.ts';
import { FakeDiscord } from '../fake-discord/index.ts';
import { readMetric, runWithHealth, type RunningBot } from './run-health.ts';

const SECRET = 'wie-vroeg-dit-geheim';
const commands = [
  commandOf('ask'),
  commandOf('refuse', {
    answer: () => {
      throw new UserError('empty-query', {});
    },
  }),
  commandOf('fail', {
    answer: () => {
      throw new Error('broken');
    },
  }),
  commandOf('reload', {
    moderation: true,
    answer: async ({ capabilities }) => `${(await capabilities.reload()).sources} sources`,
  }),
];

let server: FakeDiscord;
let bot: RunningBot;

beforeEach(async () => {
  server = await FakeDiscord.start();
  bot = await runWithHealth(server, { commands });
});

afterEach(async () => {
  await bot.end();
  await server.stop();
});

async function healthz(): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${bot.address}/healthz`);
  return { status: response.status, body: await response.json() };
}

describe('a request under another name', () => {
  it.each([
    ['evil.example', 403],
    ['127.0.0.1.evil.example:9090', 403],
    ['localhost', 200],
    ['127.0.0.1:9090', 200],
    ['[::1]:80', 200],
  ])(
    'is refused, as a name that was bound to this address is, this machine under any port not: %s',
    async (host, status) => {
      for (const path of ['/healthz', '/metrics']) {
        const asked = request(`${bot.address}${path}`, { headers: { host } }).end();
        const [response]: IncomingMessage[] = await once(asked, 'response');
        response?.resume();
        expect(response?.statusCode).toBe(status);
      }
    },
  );
});

describe('/healthz', () => {
  it('says how Discord and the material are, and what the last reload did', async () => {
    const before = await healthz();
    expect(before).toEqual({
      status: 200,
      body: {
        status: 'ok',
        version: expect.stringMatching(/^\d+\.\d+\.\d+/),
        uptime_seconds: expect.any(Number),
        transport: 'gateway',
        gateway: 'connected',
        library: {
          sources: 0,
          passages: 0,
          unreadable: 0,
          loaded_at: expect.stringMatching(/^\d{4}-.*Z$/),
          age_seconds: expect.any(Number),
        },
        last_reload: null,
      },
    });
    await server.interact({ type: 'command', name: 'reload' }).answer();
    expect((await healthz()).body).toMatchObject({
      last_reload: { outcome: 'unchanged', milliseconds: expect.any(Number) },
    });
    expect(bot.log.said('read the material again')).toMatchObject([{ added: 0, sources: 0 }]);
  });

  it('is 503 while Discord is gone, and 200 when it is back', async () => {
    server.fault({ route: '/gateway', status: 503, times: 3 });
    server.refuseIdentify(4000, 2);
    server.close(4000, { forgetSession: true });
    await server.until(() => server.connected === 0, 'still connected');
    await expect.poll(healthz).toMatchObject({ status: 503, body: { gateway: 'reconnecting' } });
    await server.ready(25_000);
    await expect.poll(healthz, { timeout: 10_000 }).toMatchObject({ status: 200 });
    const reconnects = await readMetric(bot.address, 'voetnoot_gateway_reconnects_total');
    expect(reconnects).toBeGreaterThan(0);
  });
});

describe('/metrics', () => {
  it('counts requests by command, way and outcome', async () => {
    for (const name of ['ask', 'ask', 'refuse', 'fail']) {
      const options = { query: SECRET };
      await server.interact({ type: 'command', name, options }).answer();
    }
    const count = (command: string, outcome: string) =>
      readMetric(
        bot.address,
        `voetnoot_requests_total{command="${command}",way="command",outcome="${outcome}"}`,
      );
    await expect.poll(() => count('fail', 'failed')).toBe(1);
    expect(await count('ask', 'answered')).toBe(2);
    expect(await count('refuse', 'refused')).toBe(1);
    expect(await readMetric(bot.address, 'voetnoot_late_answers_total')).toBe(0);
    expect(await readMetric(bot.address, 'voetnoot_answer_seconds_count{way="command"}')).toBe(4);
    expect(await readMetric(bot.address, 'voetnoot_gateway_connected')).toBe(1);
    expect(await readMetric(bot.address, 'voetnoot_transport_info{transport="gateway"}')).toBe(1);
    expect(await readMetric(bot.address, 'voetnoot_sources')).toBe(0);
    expect(await readMetric(bot.address, 'process_resident_memory_bytes')).toBeGreaterThan(0);
  });

  it('counts an answer that Discord no longer takes as late', async () => {
    const body = { code: 10062, message: 'Unknown interaction' };
    server.fault({ route: '/callback', status: 404, body });
    server.interact({ type: 'command', name: 'ask' });
    await expect.poll(() => readMetric(bot.address, 'voetnoot_late_answers_total')).toBe(1);
  });

  it('has nothing of who asked, where or what', async () => {
    const options = { query: SECRET };
    const asked = server.interact({ type: 'command', name: 'ask', options, user: 'secretalice' });
    await asked.answer();
    const pages = await Promise.all(
      ['/metrics', '/healthz'].map(async (path) => (await fetch(bot.address + path)).text()),
    );
    for (const page of pages) {
      expect(page).not.toMatch(/geheim|secretalice/);
      for (const { id } of server.guilds) expect(page).not.toContain(id);
      expect(page).not.toContain(server.userId('secretalice'));
    }
  });

  it('has names of commands that there are, and no others', async () => {
    const { countedName } = await import('../../src/command/answering/observer.ts');
    const known = new Map([['ask', 1]]);
    expect([countedName('ask', known), countedName('toString', known)]).toEqual(['ask', 'unknown']);
  });
});

describe('the server', () => {
  it.each([
    ['GET', '/', 404],
    ['GET', '/metrics/../healthz/x', 404],
    ['GET', '/__proto__', 404],
    ['POST', '/healthz', 405],
    ['DELETE', '/metrics', 405],
    ['HEAD', '/healthz?x=1', 200],
  ])('answers %s %s with %i', async (method, path, status) => {
    const response = await fetch(bot.address + path, { method });
    expect(response.status).toBe(status);
    expect((await response.text()) === '').toBe(method === 'HEAD');
  });

  it('ends with the bot', async () => {
    await bot.end();
    await expect(fetch(`${bot.address}/healthz`)).rejects.toThrow('fetch failed');
  });

  it('leaves the bot answering where its port is taken, and says so', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = String(typeof address === 'object' && address ? address.port : 0);
    const other = await FakeDiscord.start();
    const second = await runWithHealth(other, { commands, env: { HEALTH_PORT: port } });
    expect(second.log.said(new RegExp(`^HEALTH_PORT ${port} is in use`))).toHaveLength(1);
    await other.interact({ type: 'command', name: 'ask' }).answer();
    expect(await second.end()).toBe(0);
    await other.stop();
    taken.close();
  });

  it('is not there unless it was asked for', async () => {
    const other = await FakeDiscord.start();
    const second = await runWithHealth(other, { commands, env: { HEALTH_PORT: '' } });
    expect(second.log.text()).not.toContain('health');
    await second.end();
    await other.stop();
  });
});
