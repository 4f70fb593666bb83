import { afterEach, describe, expect, it } from 'vitest';
import { buttonsOf, textOf } from '../fake-discord/index.ts';
import { aboutWater, storeOf } from './material.ts';
import { startBot, type TestBot } from './start-bot.ts';

let running: TestBot | null = null;

afterEach(async () => {
  const test = running;
  running = null;
  await test?.stop();
});

async function bot(): Promise<TestBot> {
  const stones = { file: 'stones.txt', lines: ['Granite is a hard stone.', 'Marble is soft.'] };
  running = await startBot({ store: await storeOf([aboutWater(7), stones]) });
  return running;
}

function find({ server }: TestBot, content: string, where: object = {}) {
  return server.interact({ type: 'message', name: 'Find sources', target: { content }, ...where });
}

describe('"Find sources" on a message', () => {
  it('answers with what the message says, in private, to be shared', async () => {
    const test = await bot();
    const message = await find(test, 'Is granite a stone?').answer();
    expect(message.ephemeral).toBe(true);
    expect(textOf(message)).toContain('### Is granite a stone?');
    expect(textOf(message)).toContain('is a hard');
    expect(buttonsOf(message).map(({ label }) => label)).toContain('Share in channel');
    const post = await test.server.press(message, 'Share in channel').answer();
    expect(post).toMatchObject({ ephemeral: false, pings: [] });
    expect(textOf(post)).toContain('is a hard');
  });

  it('takes of a long message what the material knows, and leaves links and mentions', async () => {
    const test = await bot();
    const chat = 'Well, you know, yesterday somebody told me a very long tale about everything. ';
    const content = `<@123456789012345678> ${chat.repeat(8)} https://granite.example/river granite <:stone:1234> ${chat}`;
    const message = await find(test, content).answer();
    const [title] = textOf(message).split('\n');
    expect(title).toContain('granite');
    expect(title).not.toMatch(/https|123456|yesterday|river/);
    expect(title?.length).toBeLessThan(320);
    expect(textOf(message)).toContain('**Granite** is a hard stone.');
  });

  it('pages what it found', async () => {
    const test = await bot();
    const message = await find(test, 'water in the river').answer();
    const turned = await test.server.press(message, 'Next').answer();
    expect(turned).toMatchObject({ id: message.id, ephemeral: true });
    expect(textOf(turned)).toContain('6–7 below');
  });

  it('says so where the message has no text', async () => {
    const test = await bot();
    for (const content of ['', '😀😀', '<@123456789012345678>', 'https://example.org/a']) {
      const message = await find(test, content).answer();
      expect(message.ephemeral).toBe(true);
      expect(textOf(message)).toMatch(/has no text/);
    }
    expect(test.log.said('a command failed')).toEqual([]);
  });

  it('reads the answers of bots too', async () => {
    const test = await bot();
    const options = { question: 'marble' };
    const answer = await test.server.interact({ type: 'command', name: 'ask', options }).answer();
    const found = test.server.interact({ type: 'message', name: 'Find sources', target: answer });
    expect(textOf(await found.answer())).toContain('Marble');
  });

  it.each([
    ['direct messages', { guild: null, context: 1 }],
    ['a private channel', { guild: null, context: 2 }],
    ['a server without the bot', { guild: '999999999999999999' }],
  ] as const)('works in %s', async (_, where) => {
    const test = await bot();
    expect(textOf(await find(test, 'granite', where).answer())).toContain('hard stone');
  });

  const POLL = {
    poll: {
      question: { text: 'Which stone is hard?' },
      answers: [
        { answer_id: 1, poll_media: { text: 'granite' } },
        { answer_id: 2, poll_media: { text: 'marble' } },
      ],
      allow_multiselect: false,
      layout_type: 1,
      expiry: null,
    },
  };
  const EMBED = {
    embeds: [{ type: 'rich', fields: [{ name: 'A hard stone', value: 'granite' }] }],
  };
  const FORWARD = {
    message_reference: { type: 1, channel_id: '1', message_id: '2' },
    message_snapshots: [
      {
        message: {
          type: 0,
          content: 'Is granite hard?',
          embeds: [],
          attachments: [],
          timestamp: '2026-01-01T00:00:00.000Z',
          edited_timestamp: null,
          flags: 0,
          mentions: [],
          mention_roles: [],
          components: [],
        },
      },
    ],
  };
  const COMPONENTS = {
    flags: 1 << 15,
    components: [
      {
        type: 17,
        components: [
          {
            type: 9,
            components: [{ type: 10, content: 'Is granite hard?' }],
            accessory: { type: 11, media: { url: 'https://example.org/a.png' } },
          },
          { type: 12, items: [{ media: { url: 'https://example.org/b.png' } }] },
        ],
      },
    ],
  };

  const kinds = [
    ['a poll', POLL],
    ['an embed with fields only', EMBED],
    ['a forwarded message', FORWARD],
    ['Components V2', COMPONENTS],
    ['what nobody foresaw', { poll: 3, embeds: [null, { fields: 'x' }], message_snapshots: {} }],
  ] as const;
  const places = [
    ['the server', {}],
    ['a thread that the bot does not know', { thread: '300000000000000001' }],
    ['a private channel', { guild: null, context: 2 }],
    ['direct messages', { guild: null, context: 1 }],
    ['a server without the bot', { guild: '999999999999999999' }],
  ] as const;

  it.each(
    kinds.flatMap(([kind, also]) => places.map(([place, where]) => ({ kind, also, place, where }))),
  )('reads $kind in $place', async ({ kind, also, where }) => {
    const test = await bot();
    const content = kind === 'what nobody foresaw' ? 'granite' : '';
    const target = { content, also };
    const asked = test.server.interact({ type: 'message', name: 'Find sources', target, ...where });
    expect(textOf(await asked.answer())).toMatch(/granite/iu);
    expect(test.log.said(/./).filter(({ level }) => Number(level) > 30)).toEqual([]);
  });

  it('takes of an answer of ours what it answers', async () => {
    const test = await bot();
    const options = { question: 'hard granite' };
    const answer = await test.server.interact({ type: 'command', name: 'ask', options }).answer();
    const found = test.server.interact({ type: 'message', name: 'Find sources', target: answer });
    expect(textOf(await found.answer())).toMatch(/^### hard granite\n/u);
  });

  it('never writes the message to the log', async () => {
    const test = await bot();
    await find(test, 'granite and my secret').answer();
    expect(test.log.text()).not.toContain('secret');
  });
});
