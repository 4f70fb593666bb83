import { afterEach, describe, expect, it } from 'vitest';
import { loadCommands } from '../../src/command/load.ts';
import type { Command, Request } from '../../src/command/types.ts';
import type { Snapshot } from '../../src/snapshot/types.ts';
import { UserError } from '../../src/system/user-error.ts';
import { buttonsOf, textOf, transcriptOf } from '../fake-discord/index.ts';
import { aboutWater, snapshotOf, storeOf } from './material.ts';
import { startBot, type TestBot } from './start-bot.ts';

let running: TestBot | null = null;

async function botOn(count: number): Promise<TestBot> {
  const other = { file: 'stone.txt', lines: ['Stones are hard.'] };
  running = await startBot({ store: await storeOf([aboutWater(count), other]) });
  return running;
}

afterEach(async () => {
  const test = running;
  running = null;
  await test?.stop();
});

const quotes = (text: string) => text.match(/^> .*/gmu) ?? [];

describe('an answer of', () => {
  it.each([
    [0, 0, [], []],
    [1, 1, ['Context 1'], ['Cite']],
    [5, 5, ['Context 1', 'Context 2', 'Context 3', 'Context 4', 'Context 5'], []],
    [6, 5, ['Context 1', 'Context 2', 'Context 3', 'Context 4', 'Context 5'], ['Next']],
    [1000, 5, ['Context 1', 'Context 2', 'Context 3', 'Context 4', 'Context 5'], ['Next']],
  ])('%i passages', async (count, shown, contexts, turns) => {
    const { server } = await botOn(count);
    const options = { question: 'water' };
    const message = await server.interact({ type: 'command', name: 'ask', options }).answer();
    expect(quotes(textOf(message))).toHaveLength(shown);
    const labels = buttonsOf(message).filter(({ disabled }) => !disabled);
    expect(labels.map(({ label }) => label)).toEqual([...contexts, ...turns]);
    expect(message.pings).toEqual([]);
  });

  it('six passages: the second and last page has one, and leads back', async () => {
    const { server } = await botOn(6);
    const options = { question: 'water' };
    const asked = server.interact({ type: 'command', name: 'ask', options });
    const first = await asked.answer();
    const second = await server.press(first, 'Next').answer();
    expect(second.id).toBe(first.id);
    expect(textOf(second)).toContain('6 passages in 1 source · 6 below');
    expect(quotes(textOf(second))).toHaveLength(1);
    expect(transcriptOf(second)).toContain('[Context 6] [Cite]\n[Previous] (Next)');
    const back = await server.press(second, 'Previous').answer();
    expect(transcriptOf(back)).toBe(transcriptOf(first));
    expect(asked.message().edits).toBe(2);
  });
});

describe('all pages together', () => {
  const lookups = [
    ['ask', { question: 'water river' }],
    ['company', { name: 'water' }],
    ['stat', { topic: 'water' }],
  ] as const;
  it.each(lookups)('of /%s are every passage once, the last not empty', async (name, options) => {
    const command = (await loadCommands()).get(name);
    if (!command) throw new Error('no such command');
    const snapshot = await snapshotOf([aboutWater(200), aboutWater(6, 'more.txt')]);
    const seen: string[] = [];
    for (let page = 1; page <= 42; page++) {
      const texts = quotes(await readPage(command, options, page, snapshot));
      expect(texts).toHaveLength(page <= 41 ? 5 : 1);
      seen.push(...texts);
    }
    expect(seen).toHaveLength(206);
    await expect(readPage(command, options, 43, snapshot)).rejects.toMatchObject({
      key: 'material-changed',
    });
  });

  it('of /ask do not begin with one source where another matches as well', async () => {
    const command = (await loadCommands()).get('ask');
    if (!command) throw new Error('no such command');
    const snapshot = await snapshotOf([aboutWater(20), aboutWater(20, 'more.txt')]);
    const first = await readPage(command, { question: 'water' }, 1, snapshot);
    expect(new Set(first.match(/\w+\.txt/gu))).toEqual(new Set(['water.txt', 'more.txt']));
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, page) =>
        readPage(command, { question: 'water' }, page + 1, snapshot),
      ),
    );
    // A passage is of the source that is named last above it.
    const cited = all.flatMap((text) => {
      let named = '';
      return (text.match(/\w+\\?\.txt|¶\d+/gu) ?? []).flatMap((found) => {
        if (found.startsWith('¶')) return [`${named} ${found}`];
        named = found;
        return [];
      });
    });
    expect(new Set(cited).size).toBe(40);
    expect(cited).toHaveLength(40);
  });
});

async function readPage(
  command: Command,
  options: Request['options'],
  page: number,
  snapshot: Snapshot,
): Promise<string> {
  const request: Request = {
    command: command.declaration.name,
    subcommand: null,
    options,
    locale: 'en',
    userId: '1',
    guildId: null,
    mayManageGuild: false,
    page,
    targetText: null,
    private: false,
    capabilities: {
      moderatedGuildId: null,
      reload: () => Promise.reject(new UserError('not-a-moderator', {})),
    },
  };
  const found = await command.answer(request, snapshot);
  return textOf({ content: '', embeds: [], components: toSeen(command, found, request, snapshot) });
}

function toSeen(command: Command, found: unknown, request: Request, snapshot: Snapshot) {
  const { components } = command.reply(found, request, snapshot);
  const plain: Parameters<typeof textOf>[0]['components'] = JSON.parse(JSON.stringify(components));
  return plain;
}
