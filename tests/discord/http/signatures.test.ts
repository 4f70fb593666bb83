import { generateKeyPairSync, sign } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../../../src/discord/http/read-body.ts';
import { WINDOW_SECONDS } from '../../../src/discord/http/signature.ts';
import { textOf } from '../../fake-discord/index.ts';
import { commandOf, commandsOf } from '../made-up-commands.ts';
import { startBot, type TestBot } from '../start-bot.ts';
import { headOf, sendRaw } from './raw-request.ts';

const PATIENCE_MS = 25_000;
const PING = '{"type":1,"version":1}';
const SIGNATURE = 'x-signature-ed25519';
const TIMESTAMP = 'x-signature-timestamp';

let bot: TestBot;
let endpoint: string;
let runs = 0;

const answer = () => `Run ${++runs}.`;

beforeAll(async () => {
  bot = await startBot({ transport: 'http', commands: commandsOf(commandOf('ask', { answer })) });
  endpoint = bot.server.sender.endpoint ?? '';
});

afterAll(() => bot.stop());

/** What Discord would send with a body, with changes; an empty text takes a header away. */
function signed(body: string, changes: Record<string, string> = {}, at?: number) {
  const headers = { ...bot.server.sender.headers(body, at), ...changes };
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));
}

const post = (body: string, headers: Record<string, string>) =>
  bot.server.sender.post(endpoint, body, headers);

/** The command, as Discord would post it. */
function command(): string {
  const kept = bot.server.sender.endpoint;
  bot.server.sender.endpoint = null;
  const { id, token } = bot.server.interact({ type: 'command', name: 'ask' });
  bot.server.sender.endpoint = kept;
  const data = { id: '1', name: 'ask', type: 1 };
  const user = { id: '2' };
  return JSON.stringify({ id, token, type: 2, application_id: '1', data, user, context: 1 });
}

describe('what Discord signed', () => {
  it('is answered: a PING at once', async () => {
    const { status, text } = await post(PING, signed(PING));
    expect([status, JSON.parse(text)]).toEqual([200, { type: 1 }]);
  });

  it('is answered by REST: a command, with 202 and nothing else', async () => {
    const before = runs;
    const shown = await bot.server.interact({ type: 'command', name: 'ask' }).answer();
    expect(textOf(shown)).toBe(`Run ${before + 1}.`);
    expect(bot.server.sender.posted.at(-1)).toMatchObject({ status: 202 });
  });

  it('is answered once where it is sent again within the window', async () => {
    const before = runs;
    const body = command();
    const headers = signed(body);
    const answers = [await post(body, headers), await post(body, headers)];
    await sleep(100);
    expect(answers).toEqual([
      { status: 202, text: '' },
      { status: 202, text: '' },
    ]);
    expect(runs).toBe(before + 1);
  });

  it.each(['', 'null', '[]', '"x"', '{', '{"type":2}', '{"type":2,"id":7}'])(
    'and is no interaction is refused with 400: %j',
    async (body) => {
      expect(await post(body, signed(body))).toEqual({ status: 400, text: '' });
    },
  );
});

const now = () => String(Math.floor(Date.now() / 1000));

describe('what Discord did not sign just now is refused with 401, and not answered', () => {
  const other = generateKeyPairSync('ed25519').privateKey;
  const forge = (body: string) => {
    return sign(null, Buffer.from(now() + body), other).toString('hex');
  };
  const cases: [string, (body: string) => Record<string, string>][] = [
    ['a signature with another key', (body) => signed(body, { [SIGNATURE]: forge(body) })],
    ['the signature of another body', (body) => signed(body, signed(`${body} `))],
    ['the signature of another second', (body) => signed(body, { [TIMESTAMP]: `0${now()}` })],
    ['no signature', (body) => signed(body, { [SIGNATURE]: '' })],
    ['no timestamp', (body) => signed(body, { [TIMESTAMP]: '' })],
    ['a signature of zeros', (body) => signed(body, { [SIGNATURE]: '0'.repeat(128) })],
    [
      'a signature that is not hexadecimal',
      (body) => signed(body, { [SIGNATURE]: 'zz'.repeat(64) }),
    ],
    ['half a signature', (body) => signed(body, { [SIGNATURE]: 'ab'.repeat(32) })],
    ['a signature with more behind it', (body) => signed(body, { [SIGNATURE]: 'ab'.repeat(65) })],
    ['a huge signature', (body) => signed(body, { [SIGNATURE]: 'ab'.repeat(3_000) })],
    ['a timestamp with a sign', (body) => signed(body, { [TIMESTAMP]: `-${now()}` })],
    ['a timestamp with a point', (body) => signed(body, { [TIMESTAMP]: `${now()}.0` })],
    ['a timestamp of words', (body) => signed(body, { [TIMESTAMP]: 'now' })],
    ['a huge timestamp', (body) => signed(body, { [TIMESTAMP]: '9'.repeat(5_000) })],
    [
      'a signature that is too old',
      (body) => signed(body, {}, Date.now() - (WINDOW_SECONDS + 2) * 1000),
    ],
    [
      'a signature from after now',
      (body) => signed(body, {}, Date.now() + (WINDOW_SECONDS + 2) * 1000),
    ],
    ['yesterday’s signature', (body) => signed(body, {}, Date.now() - 86_400_000)],
  ];
  it.each(cases)('%s', async (_, headersFor) => {
    const before = runs;
    const body = command();
    expect(await post(PING, headersFor(PING))).toEqual({ status: 401, text: '' });
    expect(await post(body, headersFor(body))).toEqual({ status: 401, text: '' });
    await sleep(20);
    expect(runs).toBe(before);
  });

  it('two signatures', async () => {
    const twice = { ...signed(PING), 'content-length': String(PING.length) };
    const head = headOf(twice).replace('\r\n\r\n', `\r\n${SIGNATURE}: ${'ab'.repeat(64)}\r\n\r\n`);
    const { status } = await sendRaw(endpoint, [
      head.replace('host:', 'connection: close\r\nhost:'),
      PING,
    ]);
    expect(status).toBe(401);
  });

  it('takes one that is nearly too old', async () => {
    const at = Date.now() - (WINDOW_SECONDS - 5) * 1000;
    expect(await post(PING, signed(PING, {}, at))).toMatchObject({ status: 200 });
  });

  it('says in the log, once a minute, where a clock is wrong', () => {
    const lines = bot.log.said(/Is this machine's clock right\?/);
    expect(lines).toHaveLength(1);
    expect(Number(lines[0]?.['seconds'])).toBeGreaterThan(WINDOW_SECONDS);
  });
});

it('a burst is answered, each once, among as many that are forged', async () => {
  const before = runs;
  const asked = Array.from({ length: 60 }, () =>
    bot.server.interact({ type: 'command', name: 'ask' }),
  );
  // On a busy machine one may take longer than Discord waits: it has no answer then, and no 202.
  const forged = asked.map(() => post(PING, signed(`${PING} `)).catch(() => ({ status: 401 })));
  const answers = await Promise.all(asked.map((each) => each.answer(PATIENCE_MS)));
  expect(new Set(answers.map(textOf)).size).toBe(60);
  expect(runs).toBe(before + 60);
  expect(new Set((await Promise.all(forged)).map(({ status }) => status))).toEqual(new Set([401]));
});

describe('what is too much is refused', () => {
  const huge = String(MOST_BYTES + 1);

  it('a body that says so: 413, before it is read', async () => {
    const head = headOf({ ...signed(PING), 'content-length': huge });
    expect(await sendRaw(endpoint, [head])).toMatchObject({ status: 413 });
  });

  it('a body that does not say so: 413 as soon as it is', async () => {
    const head = headOf({ ...signed(PING), 'transfer-encoding': 'chunked' });
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    const pieces = [head, ...Array.from({ length: 40 }, () => chunk)];
    const { status, ms } = await sendRaw(endpoint, pieces, 5);
    expect(status).toBe(413);
    expect(ms).toBeLessThan(4_000);
  });

  it('headers: 431', async () => {
    const head = headOf({ ...signed(PING), 'x-more': 'x'.repeat(9_000) });
    expect(await sendRaw(endpoint, [head])).toMatchObject({ status: 431 });
  });

  it('a body that is not signed at all: 401, before it is read', async () => {
    const head = headOf({ 'content-length': '400000' });
    expect(await sendRaw(endpoint, [head])).toMatchObject({ status: 401 });
  });

  it.each(['GET', 'PUT', 'DELETE'])('another method than POST: 405 (%s)', async (method) => {
    const response = await fetch(endpoint, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('what is no HTTP: 400', async () => {
    expect(await sendRaw(endpoint, ['hello\r\n\r\n'])).toMatchObject({ status: 400 });
  });
});

describe('whoever is slow is hung up on', () => {
  it.concurrent.each([
    ['with nothing', () => []],
    ['with headers', () => headOf(signed(PING)).match(/[^]{1,20}/g) ?? []],
    [
      'with a body',
      () => [headOf({ ...signed(PING), 'content-length': '22' }), ...Array.from(PING)],
    ],
  ])('%s', async (_, pieces) => {
    const { status, ms } = await sendRaw(endpoint, pieces(), 900);
    expect([408, null]).toContain(status);
    expect(ms).toBeGreaterThan(4_000);
    expect(ms).toBeLessThan(9_000);
  });

  it('and the others are answered meanwhile, and after', async () => {
    expect(await post(PING, signed(PING))).toMatchObject({ status: 200 });
  });
});
