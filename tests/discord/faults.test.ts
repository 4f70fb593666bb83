import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../../src/discord/gateway/client.ts';
import { runBot } from '../../src/discord/run.ts';
import { watchForFatal } from '../../src/discord/gateway/watch.ts';
import {
  FakeDiscord,
  textOf,
  type FakeInteraction,
  type FaultInput,
} from '../fake-discord/index.ts';
import { botParts } from './bot-parts.ts';
import { fakeProcess } from './fake-process.ts';
import { commandOf, commandsOf, type MadeUp } from './made-up-commands.ts';
import { startBot, type TestBot } from './start-bot.ts';

let running: TestBot | null = null;

async function botWith(made: MadeUp = {}): Promise<TestBot> {
  running = await startBot({ commands: commandsOf(commandOf('ask', made)) });
  return running;
}

function ask({ server }: TestBot): FakeInteraction {
  return server.interact({ type: 'command', name: 'ask' });
}

/** Requests as fast as they can be made. */
function askOften(
  test: TestBot,
  count: number,
  during: (index: number) => void,
): FakeInteraction[] {
  return Array.from({ length: count }, (_each, index) => {
    during(index);
    return ask(test);
  });
}

/** Waits until each was answered, never twice, or came too late. */
async function settle(test: TestBot, interactions: readonly FakeInteraction[]): Promise<void> {
  await test.server.until(
    () => interactions.every(({ state }) => state === 'answered' || state === 'late'),
    'not all settled',
  );
  const done = () => test.log.said('answered').length + test.log.said(/^late/).length;
  await test.server.until(() => done() >= interactions.length, 'not all recorded');
  for (const { attempts } of interactions) {
    expect(attempts.filter(({ status }) => status < 300).length).toBeLessThanOrEqual(1);
  }
}

/** A promise that the test keeps open until it says so. */
function gate() {
  const emitter = new EventEmitter();
  return { opened: once(emitter, 'open'), open: () => emitter.emit('open') };
}

afterEach(async () => {
  const test = running;
  running = null;
  await test?.stop();
});

describe('an answer', () => {
  const faults: [string, Omit<FaultInput, 'route'>][] = [
    ['a server error', { status: 500, times: 1 }],
    ['server errors that last', { status: 503, times: 9 }],
    ['a server error after the answer was taken', { status: 502, times: 1, afterProcessing: true }],
    ['a lost connection', { status: 'reset', times: 1 }],
    [
      'a lost connection after the answer was taken',
      { status: 'reset', times: 1, afterProcessing: true },
    ],
    ['a server that hangs', { status: 'hang', times: 1 }],
    ['a rate limit', { status: 429, times: 1, retryAfter: 0.1 }],
    ['a global rate limit', { status: 429, times: 1, retryAfter: 0.1, scope: 'global' }],
  ];
  it.each(faults)('is given once over %s', async (_, fault) => {
    const test = await botWith();
    const { server } = test;
    const struck = server.fault({ route: '/callback', ...fault });
    const interaction = ask(test);
    expect(textOf(await interaction.answer())).toBe('This is ask.');
    await server.until(() => test.log.said('answered').length === 1, 'not logged');
    expect(interaction.attempts.filter(({ status }) => status < 300)).toHaveLength(1);
    expect(server.messages()).toHaveLength(1);
    expect(interaction.followups()).toEqual([]);
    expect(struck.hits).toBe(fault.times);
    expect(test.log.lines().filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });

  it.each([
    ['a server error', { status: 503, times: 5 }],
    ['a server error after it was taken', { status: 503, times: 1, afterProcessing: true }],
    ['a lost connection', { status: 'reset', times: 1 }],
  ] as const)('that was deferred is given over %s', async (_, fault) => {
    const test = await botWith({ moderation: true });
    test.server.fault({ route: '/messages/', method: 'PATCH', ...fault });
    test.server.fault({ route: '/callback', ...fault, times: 1 });
    expect(textOf(await ask(test).answer())).toBe('This is ask.');
    expect(test.server.messages()).toHaveLength(1);
  });

  it('that comes too late is recorded, and nothing else happens', async () => {
    const { opened, open } = gate();
    const test = await botWith({ answer: () => opened.then(() => 'Too late.') });
    const interaction = ask(test);
    await sleep(50);
    test.server.clock.advance(3500);
    open();
    await test.server.until(() => test.log.said(/^late/).length === 1, 'not recorded');
    expect(interaction.state).toBe('late');
    expect(test.log.said(/^late/)).toMatchObject([{ command: 'ask', level: 40 }]);
    expect(interaction.attempts).toMatchObject([{ code: 10062 }]);
    expect(test.log.said('a command failed')).toEqual([]);
  });

  it('that moderates is not begun where it is too late', async () => {
    let begun = 0;
    const test = await botWith({ moderation: true, answer: () => `${(begun += 1)}` });
    test.server.fault({
      route: '/callback',
      status: 404,
      body: { code: 10062, message: 'Unknown interaction' },
    });
    ask(test);
    await test.server.until(() => test.log.said(/^late/).length === 1, 'not recorded');
    expect(begun).toBe(0);
  });

  it('to a server that hangs for good is recorded as late', async () => {
    const test = await botWith();
    test.server.fault({ route: '/callback', status: 'hang' });
    ask(test);
    await test.server.until(() => test.log.said(/^late/).length === 1, 'not recorded');
    test.server.clearFaults();
    expect(textOf(await ask(test).answer())).toBe('This is ask.');
  });

  it('whose "thinking" was dismissed is dropped in silence', async () => {
    const { opened, open } = gate();
    const test = await botWith({ moderation: true, answer: () => opened.then(() => 'Done.') });
    const interaction = ask(test);
    await interaction.response();
    test.server.deleteMessage(interaction.message());
    open();
    await test.server.until(() => test.log.said('answered').length === 1, 'not logged');
    expect(test.log.said('answered')).toMatchObject([{ outcome: 'gone' }]);
    expect(test.server.messages()).toEqual([]);
  });
});

describe('the connection', () => {
  const breaks: [string, (server: FakeDiscord) => void][] = [
    ['is cut', (server) => server.drop()],
    ['is asked to reconnect', (server) => server.op7()],
    ['is closed with 4000', (server) => server.close(4000)],
    ['is closed with 4009', (server) => server.close(4009)],
  ];
  it.each(breaks)(
    '%s in a burst of 200: every request is answered once, or late',
    async (_, act) => {
      const test = await botWith();
      const interactions = askOften(test, 200, (index) => {
        if (index === 100) act(test.server);
      });
      await settle(test, interactions);
      const answered = interactions.filter(({ state }) => state === 'answered');
      expect(answered.length + test.log.said(/^late/).length).toBe(200);
      expect(test.server.messages()).toHaveLength(answered.length);
      expect(test.log.lines().filter(({ level }) => Number(level) >= 50)).toEqual([]);
    },
  );

  it('is invalid in a burst: what reached the bot is answered once, and it goes on', async () => {
    const test = await botWith();
    const interactions = askOften(test, 200, (index) => {
      if (index === 100) test.server.op9();
    });
    // What Discord has for a session that it forgot, it brings to nobody.
    const delivered = interactions.filter((interaction) => interaction.delivered);
    expect(delivered.length).toBeGreaterThanOrEqual(100);
    await settle(test, delivered);
    await test.server.until(() => test.server.identifies === 2, 'not identified', 15_000);
    await test.server.ready();
    expect(textOf(await ask(test).answer())).toBe('This is ask.');
    expect(test.log.lines().filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  it('that no longer answers heartbeats is replaced, and nothing is lost', async () => {
    const commands = commandsOf(commandOf('ask'));
    const test = await startBot({ commands, discord: { heartbeatMs: 150 } });
    running = test;
    test.server.stopAcks();
    await test.server.until(() => test.server.connected === 0, 'still connected');
    const interaction = ask(test);
    expect(interaction.delivered).toBe(false);
    test.server.startAcks();
    expect(textOf(await interaction.answer())).toBe('This is ask.');
    expect(test.server.resumes).toBeGreaterThan(0);
  });
});

describe('the login', () => {
  it('that Discord takes back is told and is the end', async () => {
    const test = await botWith();
    test.server.revokeToken();
    await test.server.until(() => test.fatal.length > 0, 'not told');
    expect(test.fatal[0]).toMatch(/rejects DISCORD_TOKEN.*Reset Token/);
  });

  it('is over when a request of the bot itself is unauthorized, whichever it is', async () => {
    const server = await FakeDiscord.start();
    const fatal: string[] = [];
    const client = createClient(server.api, botParts(server).parts.log);
    watchForFatal(client, (sentence) => void fatal.push(sentence));
    client.rest.setToken(server.token);
    server.fault({ route: '/', status: 401 });
    // Of an interaction whose fifteen minutes are over the status is 401 too.
    await expect(client.rest.post('/webhooks/1/x', { auth: false })).rejects.toThrow('401');
    expect(fatal).toEqual([]);
    await expect(client.rest.get('/users/@me')).rejects.toThrow('401');
    expect(fatal).toEqual([expect.stringContaining('rejects DISCORD_TOKEN')]);
    await client.destroy();
    await server.stop();
  });

  it('that Discord takes back while the commands are registered is the end too', async () => {
    const server = await FakeDiscord.start();
    server.fault({ route: '/commands', method: 'PUT', status: 401 });
    await expect(startBot({ server, commands: commandsOf(commandOf('ask')) })).rejects.toThrow(
      'rejects DISCORD_TOKEN',
    );
    await server.stop();
  });
});

describe('a bot that ends', () => {
  it('on SIGTERM answers a burst first, and exits with 0', async () => {
    const server = await FakeDiscord.start();
    const slowly = commandOf('slow', { answer: () => sleep(2000, 'Slow.') });
    const current = fakeProcess();
    await runBot(botParts(server, { commands: [commandOf('ask'), slowly] }).parts, current);
    const slow = server.interact({ type: 'command', name: 'slow' });
    const burst = Array.from({ length: 50 }, () =>
      server.interact({ type: 'command', name: 'ask' }),
    );
    current.signal('SIGTERM');
    expect(await current.exited).toBe(0);
    for (const interaction of burst) expect(textOf(interaction.message())).toBe('This is ask.');
    expect(textOf(slow.message())).toBe('Slow.');
    expect(server.connected).toBe(0);
    await server.stop();
  });

  it('on SIGTERM in the middle of a reload finishes it, with a burst meanwhile', async () => {
    const server = await FakeDiscord.start();
    const { opened, open } = gate();
    const reload = commandOf('reload', {
      moderation: true,
      answer: async ({ capabilities }) => {
        await opened;
        await capabilities.reload();
        return 'Reloaded.';
      },
    });
    const current = fakeProcess();
    await runBot(botParts(server, { commands: [commandOf('ask'), reload] }).parts, current);
    const reloading = server.interact({ type: 'command', name: 'reload' });
    await reloading.response();
    const asked = Array.from({ length: 50 }, () =>
      server.interact({ type: 'command', name: 'ask' }),
    );
    current.signal('SIGTERM');
    await sleep(200);
    open();
    expect(await current.exited).toBe(0);
    expect(textOf(reloading.message())).toBe('Reloaded.');
    for (const interaction of asked) expect(textOf(interaction.message())).toBe('This is ask.');
    await server.stop();
  });

  it('exits at once on a second signal', async () => {
    const server = await FakeDiscord.start();
    const slowly = commandOf('ask', { answer: () => sleep(2500, 'Slow.') });
    const current = fakeProcess();
    await runBot(botParts(server, { commands: [slowly] }).parts, current);
    const interaction = server.interact({ type: 'command', name: 'ask' });
    await sleep(50);
    current.signal('SIGINT');
    current.signal('SIGINT');
    expect(await current.exited).toBe(130);
    await interaction.answer();
    await server.stop();
  });

  it('because Discord took back its login answers first too, and exits with 1', async () => {
    const server = await FakeDiscord.start();
    const slowly = commandOf('ask', { answer: () => sleep(400, 'Still here.') });
    const { parts, log } = botParts(server, { commands: [slowly] });
    const current = fakeProcess();
    await runBot(parts, current);
    const interaction = server.interact({ type: 'command', name: 'ask' });
    await sleep(50);
    server.revokeToken();
    expect(await current.exited).toBe(1);
    expect(textOf(interaction.message())).toBe('Still here.');
    expect(log.lines().filter(({ level }) => level === 60)).toMatchObject([
      { msg: expect.stringContaining('rejects DISCORD_TOKEN') },
    ]);
    await server.stop();
  });
});
