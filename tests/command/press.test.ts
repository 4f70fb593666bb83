import { CreateMessageInteractionCallbackRequestSchema } from 'discord-api-spec/zod';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../src/command/load.ts';
import { understandPress, type Pressed } from '../../src/command/press/press.ts';
import type { Request } from '../../src/command/types.ts';
import { foldWhiteSpace } from '../../src/library/fold-white-space.ts';
import { errorReply } from '../../src/replies/errors/errors.ts';
import type { Reply } from '../../src/replies/types.ts';
import type { Snapshot } from '../../src/snapshot/types.ts';
import { UserError } from '../../src/system/user-error.ts';
import { snapshotOf } from '../discord/material.ts';
import { everyComponent } from '../fake-discord/component-tree.ts';
import { composeMessage } from '../fake-discord/compose-message.ts';
import { quotesOf, readMarkdown, textsOf } from '../replies/discord-markdown.ts';
import { hostileText } from '../replies/hostile-text.ts';

const commands = await loadCommands();
const lookups = [
  ['ask', 'question'],
  ['company', 'name'],
  ['define', 'term'],
  ['stat', 'topic'],
  ['Find sources', 'text'],
] as const;
const ASKER = '123456789012345678';

function requestOf(command: string, rest: Partial<Request>): Request {
  return {
    command,
    subcommand: null,
    options: {},
    locale: 'en',
    userId: ASKER,
    guildId: null,
    mayManageGuild: false,
    page: 1,
    targetText: null,
    private: false,
    capabilities: { moderatedGuildId: null, reload: () => Promise.reject(new Error('no')) },
    ...rest,
  };
}

async function replyOf(request: Request, snapshot: Snapshot): Promise<Reply> {
  const command = commands.get(request.command);
  if (!command) throw new Error('no such command');
  try {
    return command.reply(await command.answer(request, snapshot), request, snapshot);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return errorReply(error, request.locale, 'id');
  }
}

/** What Discord would show of it, after all its checks; throws where Discord would refuse. */
function send(reply: Reply) {
  const data = {
    flags: (1 << 15) | (reply.private ? 1 << 6 : 0),
    components: reply.components,
    allowed_mentions: { parse: [] },
    attachments: (reply.files ?? []).map(({ name }, at) => ({ id: String(at), filename: name })),
  };
  const files = (reply.files ?? []).map(({ name: filename, data: bytes }, at) => ({
    index: String(at),
    filename,
    contentType: 'text/plain',
    data: Buffer.from(bytes),
  }));
  const body: unknown = JSON.parse(JSON.stringify({ type: 4, data }));
  return composeMessage({
    body,
    schema: CreateMessageInteractionCallbackRequestSchema,
    path: ['data'],
    message: JSON.parse(JSON.stringify(data)),
    files,
    before: null,
    newId: () => '1',
  });
}

/** Of the buttons and menus that can be used. */
function customIdsOf(reply: Reply): string[] {
  const all = Array.from(everyComponent(send(reply).components), ({ component }) => component);
  return all.flatMap(({ custom_id, disabled }) => (custom_id && !disabled ? [custom_id] : []));
}

function press(customId: string, reply: Reply, by: Partial<Request> = {}): Pressed {
  const { components } = send(reply);
  const isPrivate = reply.private;
  return understandPress(
    { customId, values: [], components, isPrivate, isAlone: false, by: requestOf('', by) },
    commands,
  );
}

const anyQuery = fc.oneof(hostileText, fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }));
const locale = fc.constantFrom('nl' as const, 'en' as const);

describe('a press', () => {
  it('asks exactly what was asked, whatever the words', async () => {
    // Every word of the query is in the material, so that there are buttons.
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...lookups),
        anyQuery,
        fc.boolean(),
        locale,
        async ([name, option], query, inSource, asked) => {
          const wanted = `water ${query}`
            .slice(0, 300)
            .replace(/\p{Surrogate}$/u, '')
            .trim();
          const lines = Array.from({ length: 12 }, (_, place) => `Water 12% ${place} ${wanted}`);
          const snapshot = await snapshotOf([{ file: '*a* `b`: c.txt', lines }]);
          const source = inSource ? { source: '*a* `b`: c.txt' } : {};
          const options = { [option]: wanted, ...source };
          const reply = await replyOf(requestOf(name, { options, locale: asked }), snapshot);
          for (const customId of customIdsOf(reply)) {
            const { request } = press(customId, reply);
            expect(request.command).toBe(name);
            expect(request.options).toEqual({ [option]: foldWhiteSpace(wanted), ...source });
          }
        },
      ),
      { numRuns: 80 },
    );
  });

  it.each([
    ['turn', ASKER, 'public', 'change', { private: false, shared: false }],
    ['turn', ASKER, 'private', 'change', { private: true, shared: false }],
    ['turn', ASKER, 'shared', 'change', { private: false, shared: true }],
    ['turn', '9', 'public', 'new', { private: true, shared: false }],
    ['turn', '9', 'shared', 'new', { private: true, shared: false }],
    ['open', ASKER, 'public', 'new', { private: true, shared: false }],
    ['share', ASKER, 'private', 'share', { private: false, shared: true }],
    ['pick', ASKER, 'public', 'change', { private: false, shared: false }],
    ['pick', '9', 'public', 'new', { private: true, shared: false }],
    ['cite', ASKER, 'public', 'new', { private: true, shared: false }],
    ['cite', '9', 'shared', 'new', { private: true, shared: false }],
  ] as const)('to %s by %s of a %s answer', (act, userId, visibility, way, expected) => {
    const reply = errorReply(new UserError('material-changed', {}), 'en', '', {
      asked: requestOf('ask', {}),
      carried: { query: 'water', source: null },
    });
    const customId = `1:${act}:ask:page.3:${ASKER}:${visibility}`;
    const pressed = press(customId, { ...reply, private: false }, { userId });
    expect(pressed.way).toBe(way);
    expect(pressed.request).toMatchObject({ page: 3, userId, ...expected });
  });
});

describe('all that can be reached by buttons', () => {
  const material = fc.record({
    title: hostileText,
    file: hostileText,
    lines: fc.array(
      fc.oneof(
        hostileText.map((text) => foldWhiteSpace(`water 3% ${text}`)),
        hostileText.map((text) => foldWhiteSpace(`# ${text}`)),
        fc.constant('Water is deep. '.repeat(400).trim()),
        fc.constant(`water 3% ${'水'.repeat(3500)}`),
      ),
      { minLength: 6, maxLength: 9 },
    ),
  });

  it('passes the checks of Discord, pings nobody, and quotes word for word', async () => {
    await fc.assert(
      fc.asyncProperty(
        material,
        fc.constantFrom(...lookups),
        hostileText,
        locale,
        fc.boolean(),
        async (made, [name, option], words, asked, isPrivate) => {
          const snapshot = await snapshotOf([made]);
          const options = { [option]: `water ${words}`.slice(0, 300) };
          const request = requestOf(name, { options, locale: asked, private: isPrivate });
          expect(await walk(await replyOf(request, snapshot), snapshot)).toBeGreaterThan(0);
        },
      ),
      { numRuns: 30 },
    );
  });
});

/** Presses every button, then those of what that led to, each once, up to a number of them. */
async function walk(start: Reply, snapshot: Snapshot, most = 25): Promise<number> {
  let shown = 0;
  const seen = new Set<string>();
  const waiting = [start];
  for (let reply = waiting.shift(); reply && seen.size < most; reply = waiting.shift()) {
    check(reply, snapshot);
    shown++;
    for (const customId of customIdsOf(reply).filter((id) => !seen.has(id))) {
      seen.add(customId);
      const pressed = press(customId, reply);
      const next = await pressed.run({ own: snapshot, common: null }).catch((error: unknown) => {
        if (!(error instanceof UserError)) throw error;
        return errorReply(error, 'en', '', pressed.again);
      });
      waiting.push(next);
    }
  }
  return shown;
}

function check(reply: Reply, { library }: Snapshot) {
  expect(send(reply).pings).toEqual([]);
  const passages = library.sources.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  for (const quote of quotesOf(reply)) {
    const parts = quote.split('[…]').map((part) => part.trim());
    const text = parts.join(' ').trim();
    expect(passages.some((passage) => passage.includes(text))).toBe(true);
  }
  // Who asked is the one mention that is meant to be shown as one.
  const texts = textsOf(reply).map((text) => text.replace(`<@${ASKER}>`, ''));
  expect(texts.flatMap((text) => readMarkdown(text).loose)).toEqual([]);
}
