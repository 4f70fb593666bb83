import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestPreview, type TestPreview } from './start-preview.ts';

let preview: TestPreview;

beforeAll(async () => {
  preview = await startTestPreview();
});
afterAll(() => preview.stop());

const CALL = {
  command: 'help',
  subcommand: null,
  options: {},
  locale: 'nl',
  role: 'member',
  target: null,
};

describe('a request', () => {
  it.each(['127.0.0.1', 'localhost', '[::1]', 'LocalHost'])(
    'to the host %s is answered',
    async (name) => {
      const host = `${name}:${preview.port}`;
      const { status } = await preview.ask('GET', '/api/setup', undefined, {
        host,
        origin: `http://${host}`,
      });
      expect(status).toBe(200);
    },
  );

  it.each([
    'evil.example',
    'evil.example:3000',
    '127.0.0.1',
    '127.0.0.1:1',
    '127.0.0.1.evil.example:80',
    '',
  ])('to the host "%s" is refused, as a name that was bound to this address is', async (host) => {
    const { status, text } = await preview.ask('GET', '/', undefined, {
      host,
      origin: `http://${host}`,
    });
    expect(status).toBe(403);
    expect(text).not.toContain('<html');
  });

  const strangers: [string, Record<string, string>][] = [
    ['of another site', { origin: 'https://evil.example' }],
    ['of a page without an origin', { origin: 'null' }],
    ['of another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['that the browser says is of another site', { 'sec-fetch-site': 'cross-site' }],
    ['that the browser says is of a neighbour', { 'sec-fetch-site': 'same-site' }],
  ];
  it.each(strangers)('%s is refused', async (_, headers) => {
    const asked = await preview.ask('POST', '/api/command', CALL, headers);
    expect(asked.status).toBe(403);
    const read = await preview.ask('GET', '/api/setup', undefined, headers);
    expect(read.status).toBe(403);
  });

  it('that changes anything needs an origin', async () => {
    const { status } = await preview.ask('DELETE', '/api/dropped', undefined, {
      origin: undefined,
    });
    expect(status).toBe(403);
  });

  it('for the page may come from a link elsewhere, but not into a frame, nor for anything else', async () => {
    const visit = {
      origin: undefined,
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    };
    expect((await preview.ask('GET', '/', undefined, visit)).status).toBe(200);
    const framed = { ...visit, 'sec-fetch-dest': 'iframe' };
    expect((await preview.ask('GET', '/', undefined, framed)).status).toBe(403);
    expect((await preview.ask('GET', '/api/setup', undefined, visit)).status).toBe(403);
    expect((await preview.ask('GET', '/page.js', undefined, visit)).status).toBe(403);
  });

  it('in a form of another site cannot be made to look like JSON', async () => {
    const { status } = await preview.ask('POST', '/api/command', CALL, {
      'content-type': 'text/plain',
    });
    expect(status).toBe(415);
  });
});

describe('everything sent', () => {
  it.each(['/', '/page.js', '/page.css', '/api/setup', '/nothing'])(
    'has the headers that keep it safe: %s',
    async (path) => {
      const { headers } = await preview.ask('GET', path);
      const policy = String(headers['content-security-policy']);
      expect(policy).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self';/u,
      );
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/u);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
      });
      expect(headers['access-control-allow-origin']).toBeUndefined();
    },
  );

  it('has no address of anybody else, and nothing that the policy would stop', async () => {
    const page = await preview.ask('GET', '/');
    expect(page.text).not.toMatch(/https?:|<style|style=|<script>|onload=/u);
    const style = await preview.ask('GET', '/page.css');
    expect(style.text).not.toMatch(/url\(|@import/u);
  });
});

describe('what is not there or not allowed', () => {
  const cases: [string, string, number][] = [
    ['GET', '/nothing', 404],
    ['GET', '/../package.json', 404],
    ['GET', '/..%2fpackage.json', 404],
    ['POST', '/', 405],
    ['GET', '/api/command', 405],
  ];
  it.each(cases)('%s %s is answered with %i and a sentence', async (method, path, status) => {
    const answered = await preview.ask(method, path);
    expect(answered.status).toBe(status);
    expect(JSON.parse(answered.text)).toEqual({ error: expect.stringMatching(/\.$/u) });
  });

  it('a body that is too large, no JSON or not understood is refused', async () => {
    const large = { customId: 'x'.repeat(600_000) };
    expect((await preview.ask('POST', '/api/press', large)).status).toBe(413);
    expect((await preview.ask('POST', '/api/command', { ...CALL, role: 'owner' })).status).toBe(
      400,
    );
    expect((await preview.ask('POST', '/api/command', { ...CALL, more: 1 })).status).toBe(400);
    const broken = new TextEncoder().encode('{');
    const headers = { 'content-type': 'application/json' };
    expect((await preview.ask('POST', '/api/command', broken, headers)).status).toBe(400);
  });
});
