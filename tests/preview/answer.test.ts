import { setTimeout as sleep } from 'node:timers/promises';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineCommand, type Command } from '../../src/command/types.ts';
import { compose } from '../../src/replies/message/compose.ts';
import type { Reply } from '../../src/replies/types.ts';
import { messageOf, startTestPreview, textOf, type TestPreview } from './start-preview.ts';

const EPHEMERAL = 64;

function commandOf(
  name: string,
  answer: () => Reply | Promise<Reply>,
  moderation = false,
): Command {
  return defineCommand<Reply>({
    moderation,
    declaration: { type: 1, name, description: name },
    answer,
    reply: (reply) => reply,
  });
}

const bad: Reply = { components: [{ type: 10, content: '' }], private: false };
const material = { 'water.md': waterNote() };

function waterNote(): string {
  const lines = Array.from(
    { length: 12 },
    (_, at) => `At place ${at + 1} the river holds ${at + 10}% salt.`,
  );
  return `---\ntitle: Water\n---\n\n${lines.join('\n\n')}\n`;
}

let preview: TestPreview;

beforeAll(async () => {
  preview = await startTestPreview({
    files: material,
    commands: [
      commandOf('bad', () => bad),
      commandOf('slow', async () => {
        await sleep(2_000);
        return compose({ texts: ['There.'], private: false });
      }),
      commandOf('broken', () => {
        throw new Error('no');
      }),
    ],
  });
});
afterAll(() => preview.stop());

const buttons = z.object({ label: z.string(), custom_id: z.string() });

/** The custom id of a button of the last message. */
function buttonOf(text: string, label: string): string {
  const found = [...text.matchAll(/\{[^{}]*"label":"[^"]*"[^{}]*\}/gu)]
    .flatMap(([json]) => buttons.safeParse(JSON.parse(json)).data ?? [])
    .find((button) => button.label.startsWith(label));
  if (!found) throw new Error(`no button ${label} in ${text}`);
  return found.custom_id;
}

describe('a command', () => {
  it('is answered with the payload that Discord would get, and its files', async () => {
    const events = await preview.command({ command: 'stat', options: { topic: 'salt' } });
    expect(events).toEqual([
      { kind: 'message', ms: expect.any(Number), message: expect.any(Object) },
    ]);
    const { payload, files: sent } = messageOf(events);
    expect(payload).toMatchObject({ flags: 1 << 15, allowed_mentions: { parse: [] } });
    expect(JSON.stringify(payload)).toContain('salt');
    expect(Array.isArray(sent)).toBe(true);
  });

  it('is answered in the language of who asks, and privately where that is wished', async () => {
    const options = { question: 'nonsense', private: true };
    const dutch = await preview.command({ command: 'ask', options });
    expect(textOf(dutch)).toContain('‘nonsense’ komt nergens voor in het materiaal');
    expect(messageOf(dutch).payload.flags & EPHEMERAL).toBe(EPHEMERAL);
    const english = await preview.command({ command: 'ask', options, locale: 'en' });
    expect(textOf(english)).toContain('appears nowhere in the material');
  });

  it('of moderators is refused to others in words, and says at once that it takes a while', async () => {
    const refused = await preview.command({ command: 'reload' });
    expect(refused.map(({ kind }) => kind)).toEqual(['thinking', 'message']);
    expect(textOf(refused)).toContain('Dit kunnen alleen moderators');
    await writeFile(join(preview.folder, 'new.txt'), 'A line that is new.\n');
    const done = await preview.command({ command: 'reload', role: 'moderator' });
    expect(textOf(done)).toContain('new.txt');
  });

  it('in the menu of a message is about what the message says', async () => {
    const target = { content: 'How much salt does the river hold at place 7?', components: [] };
    const found = await preview.command({ command: 'Find sources', target });
    expect(textOf(found)).toMatch(/\[1\\\\\] (?:Water · )?¶7/u);
    const nested = [
      { type: 17, components: [{ type: 10, content: 'salt at place 9 of the river' }] },
    ];
    const again = await preview.command({
      command: 'Find sources',
      target: { content: '', components: nested },
    });
    expect(textOf(again)).toMatch(/\[1\\\\\] (?:Water · )?¶9/u);
  });

  it('that takes long says "thinking" in time', async () => {
    const events = await preview.command({ command: 'slow' });
    expect(events.map(({ kind }) => kind)).toEqual(['thinking', 'message']);
  });

  it('that fails says so with an id, and one that is not known too', async () => {
    expect(textOf(await preview.command({ command: 'broken' }))).toMatch(
      /deze code\\\\: [0-9a-f]{8}/u,
    );
    expect(textOf(await preview.command({ command: 'none' }))).toContain('niet meer');
  });

  it('whose message Discord would refuse tells why, and what the bot would say then', async () => {
    const events = await preview.command({ command: 'bad' });
    expect(events.map(({ kind }) => kind)).toEqual(['refused', 'message']);
    expect(events[0]).toMatchObject({
      problems: expect.arrayContaining([
        {
          path: ['components', 0, 'content'],
          code: 'BASE_TYPE_REQUIRED',
          message: expect.any(String),
        },
      ]),
    });
    expect(textOf(events)).toContain('Er ging iets mis');
  });
});

describe('a press', () => {
  it('changes its own message for who asked, and gives others one of their own', async () => {
    const asked = await preview.command({ command: 'ask', options: { question: 'salt river' } });
    const { payload } = messageOf(asked);
    const message = { flags: payload.flags, components: [...payload.components] };
    const customId = buttonOf(textOf(asked), 'Volgende');
    const turned = await preview.press({ customId, message });
    expect(turned.map(({ kind }) => kind)).toEqual(['change']);
    expect(textOf(turned)).not.toBe(textOf(asked));
    const other = await preview.press({ customId, message, role: 'moderator' });
    expect(other.map(({ kind }) => kind)).toEqual(['message']);
    expect(messageOf(other).payload.flags & EPHEMERAL).toBe(EPHEMERAL);
  });

  it('shares a private answer for everyone, with who asked', async () => {
    const asked = await preview.command({
      command: 'ask',
      options: { question: 'salt river', private: true },
    });
    const { payload } = messageOf(asked);
    const message = { flags: payload.flags, components: [...payload.components] };
    const shared = await preview.press({ customId: buttonOf(textOf(asked), 'Delen'), message });
    expect(messageOf(shared).payload.flags & EPHEMERAL).toBe(0);
    expect(textOf(shared)).toContain('<@200000000000000001>');
  });

  it('of a button that is not ours says that it is of an older version', async () => {
    const events = await preview.press({
      customId: 'x',
      message: { flags: 1 << 15, components: [] },
    });
    expect(textOf(events)).toContain('oudere versie');
  });
});

describe('changing the material', () => {
  const data = Buffer.from('# Tulips\n\nIn 2024 the park had 5,000 tulips.\n').toString('base64');
  const add = {
    command: 'source',
    subcommand: 'add',
    files: { file: { name: 'tulips.md', data } },
  };

  it('takes a file of a moderator, asks, adds it, and takes it back', async () => {
    const role = 'moderator' as const;
    const confirm = async (events: Awaited<ReturnType<TestPreview['command']>>) => {
      const { payload } = messageOf(events);
      const customId = /1:confirm:[^"]*/u.exec(textOf(events))?.[0] ?? '';
      const message = { flags: payload.flags, components: [...payload.components] };
      return preview.press({ customId, message, role });
    };
    const topic = { command: 'stat', options: { topic: 'tulips' } };
    await confirm(await preview.command({ ...add, role }));
    expect(textOf(await preview.command(topic))).toContain('5,000');
    await confirm(await preview.command({ command: 'source', subcommand: 'undo', role }));
    expect(textOf(await preview.command(topic))).toContain('Hierover staan geen cijfers');
  });

  it('is refused to members, and a file that is too large to anybody', async () => {
    expect(textOf(await preview.command(add))).toContain('Server beheren');
    const large = Buffer.alloc(26 * 1024 * 1024, 'a').toString('base64');
    const files = { file: { name: 'large.txt', data: large } };
    const refused = await preview.command({ ...add, files, role: 'moderator' });
    expect(textOf(refused)).toMatch(/te groot/u);
  });
});

describe('suggestions', () => {
  it('are those of Discord', async () => {
    const call = {
      command: 'stat',
      subcommand: null,
      options: { topic: 'sal' },
      locale: 'nl',
      role: 'member',
      target: null,
      focused: 'topic',
    };
    const { text } = await preview.ask('POST', '/api/suggest', call);
    expect(JSON.parse(text)).toMatchObject({
      choices: expect.arrayContaining([{ name: 'salt', value: 'salt' }]),
      ms: expect.any(Number),
    });
  });
});
