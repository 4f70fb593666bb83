import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { textOf, type InteractContext, type SeenMessage } from '../fake-discord/index.ts';
import { PATIENCE_MS, startFolderBot, stopFolderBot, type FolderBot } from './source-bot.ts';

const TIMEOUT_MS = 60_000;
const thread = { thread: '900000000000000001' };
const facts = Array.from(
  { length: 7 },
  (_, place) => `Cells of sort ${place + 1} hold salt water.`,
);
const files = {
  'biology/cells.md': `${facts.join('\n\n')}\n`,
  'law/prisons.md': 'Cells of a prison of Lockwood Holdings Ltd. are locked at night.\n',
};

/** The commands are registered for direct messages too; a server's own channels it may set all the same. */
const EVERYWHERE = { DISCORD_GUILD_ID: '' };

let test: FolderBot | null = null;

afterEach(async () => {
  if (test) await stopFolderBot(test);
  test = null;
});

async function start(env: Readonly<Record<string, string>> = {}) {
  const bot = await startFolderBot({ files, env });
  test = bot;
  const ask = (rest: InteractContext & { options?: Record<string, string | boolean> } = {}) => {
    const { options = {}, ...context } = rest;
    return bot.server
      .interact({
        type: 'command',
        name: 'ask',
        options: { question: 'cells', ...options },
        ...context,
      })
      .answer(PATIENCE_MS);
  };
  const here = async (collection?: string, rest: InteractContext = {}) =>
    textOf(
      await bot.source('here', { ...(collection ? { options: { collection } } : {}), ...rest }),
    );
  return { bot, ask, here };
}

const isOfBiology = (message: SeenMessage) =>
  textOf(message).includes('-# Searched in: biology') && !textOf(message).includes('prison');
const isOfAll = (message: SeenMessage) =>
  !textOf(message).includes('in: ') && textOf(message).includes('8 passages');

it(
  'a channel and its threads are answered from its collection, until it goes',
  async () => {
    const { bot, ask, here } = await start(EVERYWHERE);
    expect(isOfAll(await ask())).toBe(true);
    expect(await here('biology', { permissions: 0n })).toContain('Only moderators');
    expect(await here('biologie')).toContain('"biology/"');
    expect(await here('biology')).toContain('**biology** is searched here');
    const asked = await ask();
    expect(isOfBiology(asked)).toBe(true);
    expect(isOfBiology(await ask(thread))).toBe(true);
    const compared = { type: 'command', name: 'compare', options: { topic: 'cells' } } as const;
    const sides = textOf(await bot.server.interact(compared).answer(PATIENCE_MS));
    expect(sides).toContain('-# Searched in: biology');
    expect(sides).not.toContain('prison');
    expect(await here(undefined, { ...thread, permissions: 0n })).toContain(
      'for the channel of this',
    );

    expect(textOf(await ask({ options: { source: 'law' } }))).toContain('-# Only in: law/');
    expect(isOfAll(await ask({ options: { source: 'everything' } }))).toBe(true);
    expect(isOfAll(await ask({ options: { private: true } }))).toBe(true);
    expect(isOfAll(await ask({ guild: null }))).toBe(true);
    const ofMessage = await bot.server
      .interact({ type: 'message', name: 'Find sources', target: { content: 'cells' } })
      .answer(PATIENCE_MS);
    expect(isOfBiology(ofMessage)).toBe(true);

    const suggest = async (options: Record<string, string>, focused: string) => {
      const typing = bot.server.interact({ type: 'autocomplete', name: 'ask', options, focused });
      await typing.response();
      return typing.choices();
    };
    expect(await suggest({ question: 'lockw', source: 'law' }, 'question')).toHaveLength(2);
    expect(await suggest({ question: 'lockw' }, 'question')).toHaveLength(1);
    expect(await suggest({ question: '', source: 'biol' }, 'source')).toContainEqual({
      name: 'biology/',
      value: 'biology/',
    });

    // Buttons keep what was searched.
    await here('law');
    const next = await bot.server.press(asked, 'Next').answer(PATIENCE_MS);
    expect(isOfBiology(next)).toBe(true);
    expect(textOf(next)).toContain('7 passages');

    await here('biology');
    expect(bot.server.dispatch('CHANNEL_DELETE', channelOf(bot))).toBe(true);
    await expect.poll(async () => isOfAll(await ask(thread)), { timeout: 10_000 }).toBe(true);
  },
  TIMEOUT_MS,
);

it(
  'a collection that is gone is said to be, and everything is searched',
  async () => {
    const { bot, ask, here } = await start();
    await here('biology');
    const before = await ask();
    await rename(join(bot.folder, 'biology'), join(bot.folder, 'life'));
    await bot.server
      .interact({ type: 'command', name: 'reload', permissions: 32n })
      .answer(PATIENCE_MS);
    const gone = await ask();
    expect(textOf(gone)).toMatch(/^-# All material was searched, .*no longer there: biology$/mu);
    expect(textOf(gone)).toContain('8 passages');
    const next = await bot.server.press(before, 'Next').answer(PATIENCE_MS);
    expect(textOf(next)).toContain('no longer there: biology');
    expect(await here('everything')).toContain('all material is searched here');
    expect(isOfAll(await ask())).toBe(true);
  },
  TIMEOUT_MS,
);

function channelOf({ server }: FolderBot) {
  const [guild] = server.guilds;
  return { id: guild?.channelId, type: 0, guild_id: guild?.id, name: 'general' };
}
