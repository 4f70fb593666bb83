import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { withoutWords } from '../../src/command/answering/without-words.ts';
import { createLogger } from '../../src/host/log.ts';
import { captureLog } from './capture-log.ts';

const TOKEN = 'my.secret.token';

describe('the log', () => {
  it('never has the token, wherever it stands', () => {
    const { stream, text } = captureLog();
    const log = createLogger({ level: 'trace', token: TOKEN, stream });
    const error = new Error(`no: ${TOKEN}`, { cause: new TypeError(`Bot ${TOKEN}`) });
    log.error({ err: error, token: TOKEN, headers: { authorization: `Bot ${TOKEN}` } }, TOKEN);
    log.info({ deep: { list: [TOKEN], token: TOKEN } }, `and ${TOKEN} again`);
    expect(text()).toContain('[token]');
    expect(text()).not.toContain(TOKEN);
  });

  it('has nothing of the token of another bot or of an interaction', () => {
    const { stream, text } = captureLog();
    const log = createLogger({ level: 'info', token: null, stream });
    log.info('MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde.abcdefghijklmnopqrstuvwxyz0123456789AB');
    log.info('POST http://x/api/v10/interactions/123/aW50ZXJhY3Rpb24/callback?with_response=false');
    log.info('PATCH http://x/api/v10/webhooks/123/aW50ZXJhY3Rpb24/messages/%40original');
    log.info('connect postgres://me:se%40cret@127.0.0.1:5432/voetnoot failed');
    expect(text()).not.toMatch(/MTIz|aW50|se%40cret/);
    expect(text()).toContain('/interactions/:id/:token/callback');
  });

  it("keeps of Discord's errors neither the address nor what was sent", () => {
    const { stream, text } = captureLog();
    const log = createLogger({ level: 'info', token: null, stream });
    const raw = { code: 50035, message: 'Invalid Form Body' };
    const body = { body: { content: 'what somebody asked' }, files: undefined };
    const error = new DiscordAPIError(raw, 50035, 400, 'POST', 'http://x/interactions/1/tok', body);
    log.error({ err: error }, 'refused');
    expect(text()).toContain('50035');
    expect(text()).not.toMatch(/somebody asked|tok\b/);
  });
});

describe('an error for the log', () => {
  it('is without what the user wrote', () => {
    const error = new SyntaxError('Invalid regular expression: /didi (/: Unterminated group');
    const blanked = withoutWords(error, ['didi (']);
    expect(blanked).toMatchObject({
      name: 'SyntaxError',
      message: 'Invalid regular expression: /[…]/: Unterminated group',
    });
    expect(String(blanked instanceof Error && blanked.stack)).not.toContain('didi');
    expect(String(blanked instanceof Error && blanked.stack)).toContain('log.test.ts');
  });

  it('stays itself where it repeats nothing', () => {
    const error = new Error('broken');
    expect(withoutWords(error, ['didi', ' ', 'b'])).toBe(error);
    expect(withoutWords('didi is no error', ['didi'])).toBe('[…] is no error');
  });
});
