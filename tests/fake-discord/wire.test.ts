import { AttachmentBuilder, ComponentType, MessageFlags } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { movableClock, timeOf, transcriptOf, type FakeDiscord } from './index.ts';
import { ask, raw, register, webhook } from './raw.ts';
import { snowflakes } from './snowflakes.ts';
import { startClient, startServer } from './with-server.ts';

/** Connects without discord.js, sends one message after HELLO, and tells what came of it. */
function say(server: FakeDiscord, message: unknown, query = 'v=10&encoding=json') {
  return new Promise<unknown>((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/?${query}`);
    socket.on('error', reject);
    socket.on('close', (code) => resolve(code));
    socket.on('message', (data: Buffer) => {
      const received: unknown = JSON.parse(data.toString('utf8'));
      if (data.includes('"op":10')) socket.send(JSON.stringify(message));
      else {
        resolve(received);
        socket.terminate();
      }
    });
  });
}

const properties = { os: 'linux', browser: 'x', device: 'x' };

describe('the gateway answers', () => {
  const cases: [string, (token: string) => unknown, unknown][] = [
    ['an unknown opcode with 4001', () => ({ op: 42, d: null }), 4001],
    ['nonsense with 4002', () => 'hello', 4002],
    ['a bad IDENTIFY with 4002', (token) => ({ op: 2, d: { token } }), 4002],
    ['a command before IDENTIFY with 4003', () => ({ op: 3, d: {} }), 4003],
    ['a wrong token with 4004', () => ({ op: 2, d: { token: 'x', intents: 1, properties } }), 4004],
    [
      'an unknown session with op 9',
      (token) => ({ op: 6, d: { token, session_id: 'x', seq: 1 } }),
      { op: 9, d: false },
    ],
    ['a heartbeat with its ACK', () => ({ op: 1, d: null }), { op: 11, d: null }],
  ];
  test.each(cases)('%s', async (_, message, expected) => {
    const server = await startServer();
    expect(await say(server, message(server.token))).toEqual(expected);
  });

  test('another version with 4012', async () => {
    const server = await startServer();
    expect(await say(server, {}, 'v=9&encoding=json')).toBe(4012);
  });
});

test('a body that is no JSON is refused', async () => {
  const server = await startServer();
  const asked = await ask(server);
  const url = `${server.api}/v10/interactions/${asked.id}/${asked.token}/callback`;
  for (const type of ['application/json', 'text/plain', 'multipart/form-data; boundary=x']) {
    const headers = { 'content-type': type };
    const response = await fetch(url, { method: 'POST', headers, body: '{nonsense' });
    expect(await response.json()).toMatchObject({ code: 50109 });
  }
  expect(server.violations).toHaveLength(3);
});

test('a file component shows its file, and edits keep or drop files', async () => {
  const server = await startServer();
  const client = await startClient(server);
  await register(server, [{ name: 'ask', description: 'd' }]);
  client.on('interactionCreate', (i) => {
    if (!i.isChatInputCommand()) return;
    void i.reply({
      flags: MessageFlags.IsComponentsV2,
      files: [new AttachmentBuilder(Buffer.from('+ a'), { name: 'diff.txt' })],
      components: [
        { type: ComponentType.TextDisplay, content: 'Changes' },
        { type: ComponentType.File, file: { url: 'attachment://diff.txt' } },
      ],
    });
  });
  const asked = server.interact({ type: 'command', name: 'ask' });
  const message = await asked.answer();
  expect(transcriptOf(message)).toBe('Changes\n<diff.txt>');
  const path = `${webhook(server, asked)}/messages/@original`;
  const sent = await raw(server, 'GET', path);
  expect(JSON.stringify(sent.body)).toContain(`"file":{"url":"${message.attachments[0]?.url}"}`);
  const flags = MessageFlags.IsComponentsV2;
  const text = { type: 10, content: 'Nothing' };
  await raw(server, 'PATCH', path, { flags, components: [text], attachments: [] });
  expect(asked.message().attachments).toEqual([]);
  expect(server.violations).toEqual([]);
});

test('ids carry the time of the clock, and never repeat', () => {
  const clock = movableClock();
  const newId = snowflakes(clock);
  const ids = Array.from({ length: 10_000 }, newId);
  expect(new Set(ids).size).toBe(10_000);
  expect(Math.abs(timeOf(ids[0] ?? '') - clock.now())).toBeLessThan(1_000);
  clock.advance(60_000);
  expect(timeOf(newId()) - timeOf(ids[0] ?? '')).toBeGreaterThanOrEqual(60_000);
  expect(() => clock.advance(-1)).toThrow(RangeError);
});

test('a message reads from top to bottom', async () => {
  const server = await startServer();
  const embed = {
    title: 'Title',
    author: { name: 'Author' },
    fields: [{ name: 'Name', value: 'Value' }],
    footer: { text: 'Footer' },
  };
  const seeded = server.seedMessage({ content: 'Content', embeds: [embed] });
  expect(transcriptOf(seeded)).toBe('Content\nAuthor\nTitle\nName\nValue\nFooter');
});

test('what happened can be forgotten', async () => {
  const server = await startServer();
  await ask(server);
  server.seedMessage({ content: 'x' });
  server.forget();
  expect(server.rest).toEqual([]);
  expect(server.messages()).toEqual([]);
});
