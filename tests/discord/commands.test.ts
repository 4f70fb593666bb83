import { afterEach, describe, expect, it } from 'vitest';
import { textOf, transcriptOf, permission, type InteractContext } from '../fake-discord/index.ts';
import type { SnapshotStore } from '../../src/snapshot/types.ts';
import { aboutWater, storeOf, type MadeSource } from './material.ts';
import { startBot, type BotSetup, type TestBot } from './start-bot.ts';

let running: TestBot | null = null;

afterEach(async () => {
  const test = running;
  running = null;
  await test?.stop();
});

const companies: MadeSource = {
  file: 'companies.txt',
  title: 'Of companies',
  lines: [
    '# Trade',
    'Exports of Tencent Holdings Ltd. rose by 12% in 2023.',
    'Then they fell.',
    'Exports are goods that a country sells to others.',
  ],
};

async function bot(setup: BotSetup = {}): Promise<TestBot> {
  const store = setup.store ?? (await storeOf([aboutWater(7), companies]));
  running = await startBot({ store, ...setup });
  return running;
}

const places: [string, InteractContext][] = [
  ['a server', {}],
  ['direct messages', { guild: null, context: 1 }],
  ['a private channel', { guild: null, context: 2 }],
  ['a server without the bot', { guild: '999999999999999999' }],
];

describe.each(places)('in %s', (_, where) => {
  it.each([
    ['ask', undefined, { question: 'Did exports rise?' }, /\*\*rose\*\* by 12%/],
    ['company', undefined, { name: 'tencent holdings' }, /Tencent Holdings/],
    ['define', undefined, { term: 'export' }, /\*\*Exports\*\* are __goods that/],
    ['stat', undefined, { topic: 'exports' }, /\*\*12%\*\*/],
    ['source', 'list', {}, /Of companies/],
    ['source', 'show', { source: 'companies.txt' }, /Trade · ¶1/],
    ['source', 'show', { source: 'Of companies', paragraph: 2 }, /\*\*¶2\*\*/],
    ['help', undefined, {}, /\/company/],
  ])('/%s %s answers', async (name, subcommand, options, words) => {
    const { server, log } = await bot();
    const input = { type: 'command', name, options, ...where } as const;
    const asked = server.interact({ ...input, ...(subcommand ? { subcommand } : {}) });
    const message = await asked.answer();
    expect(textOf(message)).toMatch(words);
    expect(message).toMatchObject({ ephemeral: false, pings: [], componentsV2: true });
    expect(log.said('a command failed')).toEqual([]);
  });
});

describe('in Dutch', () => {
  it('commands have Dutch names, which /help tells, and English ones for others', async () => {
    const { server } = await bot();
    const names = server.commands().map(({ name_localizations: localized }) => localized);
    expect(names).toContainEqual(expect.objectContaining({ nl: 'vraag', 'en-US': 'ask' }));
    expect(names).toContainEqual(expect.objectContaining({ nl: 'Zoek bronnen' }));
    const help = { type: 'command', name: 'help' } as const;
    const dutch = textOf(await server.interact({ ...help, locale: 'nl' }).answer());
    expect(dutch).toMatch(/\*\*\/vraag\*\*[^]*\*\*\/bron lijst\*\*/);
    expect(textOf(await server.interact(help).answer())).toMatch(/\*\*\/ask\*\*/);
    const unknown = {
      ...help,
      name: 'ask',
      options: { question: 'x', source: 'no such' },
    } as const;
    const told = textOf(await server.interact({ ...unknown, locale: 'nl' }).answer());
    expect(told).toContain('/bron lijst');
  });
});

describe('a refusal', () => {
  it.each([
    ['ask', { question: '   ' }, /did not say what to search for/],
    ['ask', { question: 'x', source: 'no such' }, /no source "no such"/],
    ['company', { name: '\u200b' }, /did not say what to search for/],
  ])('of /%s %j is private and in words', async (name, options, words) => {
    const { server } = await bot();
    const message = await server.interact({ type: 'command', name, options }).answer();
    expect(message.ephemeral).toBe(true);
    expect(textOf(message)).toMatch(words);
  });
});

describe('/reload', () => {
  const moderator = { permissions: permission.manageGuild };
  const reload = { type: 'command', name: 'reload' } as const;

  it('says what changed, to who asked alone', async () => {
    const store = await storeOf(
      [aboutWater(7), companies],
      [aboutWater(8), aboutWater(1, 'b.txt')],
    );
    const { server } = await bot({ store, isModerated: true });
    const message = await server.interact({ ...reload, ...moderator }).answer();
    expect(message.ephemeral).toBe(true);
    expect(textOf(message)).toContain('9 passages in 2 sources');
    expect(textOf(message)).toMatch(/\*\*New\*\*\n- b\.txt/);
    expect(textOf(message)).toMatch(/\*\*Changed\*\*\n- water\.txt/);
    expect(textOf(message)).toMatch(/\*\*Removed\*\*\n- companies\.txt/);
    expect(message.attachments).toEqual([]);
  });

  it('keeps a long difference short, and sends all of it as a file', async () => {
    const many = Array.from({ length: 60 }, (_, place) => aboutWater(1, `file-${place}.txt`));
    const { server } = await bot({
      store: await storeOf([companies], many),
      isModerated: true,
    });
    const asked = server.interact({ ...reload, ...moderator });
    const message = await asked.answer();
    expect(textOf(message)).toMatch(/… and 52 more/);
    expect(textOf(message)).not.toContain('file-30');
    expect(message.attachments).toMatchObject([{ filename: 'reload.txt' }]);
    expect(transcriptOf(message)).toContain('<reload.txt>');
    const sent = message.attachments[0];
    expect(sent?.size).toBeGreaterThan(600);
  });

  it('twice at once reads the material once', async () => {
    let reads = 0;
    const store = await storeOf([companies], [companies, aboutWater(3)]);
    const slow = slowed(store, () => (reads += 1));
    const { server } = await bot({ store: slow, isModerated: true });
    const both = ['alice', 'bob'].map((user) => server.interact({ ...reload, ...moderator, user }));
    const texts = await Promise.all(both.map(async (asked) => textOf(await asked.answer())));
    expect(reads).toBe(1);
    expect(texts[0]).toBe(texts[1]);
  });

  it('is refused to members even where the settings of the server let them call it', async () => {
    const { server, log } = await bot();
    const member = { permissions: 0n, allowedBySettings: true };
    const message = await server.interact({ ...reload, ...member }).answer();
    expect(message.ephemeral).toBe(true);
    expect(textOf(message)).toMatch(/Manage Server/);
    expect(log.said('a command failed')).toEqual([]);
  });

  it('is offered in servers only, to those who manage them', async () => {
    const { server } = await bot();
    expect(() => server.interact(reload)).toThrow(/may not use/);
    expect(() => server.interact({ ...reload, guild: null, context: 1 })).toThrow(/not offered/);
  });
});

/** A store whose reloads take a while, and of which two at once are one. */
function slowed(store: SnapshotStore, onRead: () => void): SnapshotStore {
  let reloading: ReturnType<SnapshotStore['reload']> | null = null;
  return {
    current: () => store.current(),
    reload() {
      reloading ??= new Promise((resolve) => {
        onRead();
        setTimeout(() => resolve(store.reload()), 100);
      });
      return reloading;
    },
  };
}
