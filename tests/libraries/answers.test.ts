import { afterEach, describe, expect, it } from 'vitest';
import { textOf, type SeenMessage } from '../fake-discord/index.ts';
import { moderator, PATIENCE_MS } from '../discord/source-bot.ts';
import { COMMON, startServersBot, type ServersBot, type ServersSetup } from './server-bot.ts';

let running: ServersBot | null = null;

async function bot(setup: ServersSetup): Promise<ServersBot> {
  running = await startServersBot(setup);
  return running;
}

afterEach(async () => {
  const test = running;
  running = null;
  await test?.end();
});

const RIVERS = { 'rivers.md': '# Rivers\n\nThe longest river is 320 kilometres long.\n' };
const LAKES = { 'lakes.md': '# Lakes\n\nThe deepest lake reaches 94 metres.\n' };
const OF_COMMON = 'From the common material';

describe('an answer', () => {
  it('is from the library of the server, and else from the common one, which it says', async () => {
    const { ids, ask } = await bot({ servers: [RIVERS, LAKES, null] });
    const [one = '', two = '', none = ''] = ids;
    const own = await ask(one, 'longest river');
    expect(own).toContain('320 kilometres');
    expect(own).not.toContain(OF_COMMON);
    expect(await ask(two, 'deepest lake')).toContain('94 metres');
    for (const id of [one, none]) {
      const common = await ask(id, 'when does the library close?');
      expect(common).toContain('nine in the evening');
      expect(common).toContain(OF_COMMON);
    }
    expect(await ask(two, 'longest river')).not.toContain('320');
    expect(await ask(none, 'longest river')).not.toContain('320');
  });

  it('is from the common library in direct messages, without a word about it', async () => {
    const { ask } = await bot({ servers: [RIVERS] });
    const answered = await ask(null, 'when does the library close?');
    expect(answered).toContain('nine in the evening');
    expect(answered).not.toContain(OF_COMMON);
    expect(await ask(null, 'longest river')).not.toContain('320');
  });

  it('is from the common library where somebody brings the app along', async () => {
    const { server } = await bot({ servers: [RIVERS] });
    const [guild] = server.guilds;
    const options = { question: 'longest river' };
    const asked = server.interact({
      type: 'command',
      name: 'ask',
      options,
      guild: guild?.id ?? '',
      owners: { 1: server.userId('alice') },
    });
    expect(textOf(await asked.answer(PATIENCE_MS))).not.toContain('320');
  });

  it('keeps to its library over its buttons, also where the server gets the same words later', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 8 }, (_, place) => [
        `hall-${place}.md`,
        `The gymnasium ${place} is green.\n`,
      ]),
    );
    const { ids, server, source, press } = await bot({ servers: [RIVERS], common: many });
    const [one = ''] = ids;
    const options = { question: 'gymnasium' };
    const first = await server
      .interact({ type: 'command', name: 'ask', options, guild: one })
      .answer(PATIENCE_MS);
    expect(textOf(first)).toContain(OF_COMMON);
    const proposed = await source(one, 'add', {
      file: { filename: 'own.md', data: 'The gymnasium of this server is red.\n' },
    });
    await press(one, proposed, 'Add');
    const second = await server.press(first, 'Next', { guild: one }).answer(PATIENCE_MS);
    expect(textOf(second)).toContain(OF_COMMON);
    expect(textOf(second)).not.toContain('red');
    const context = await server.press(second, 'Context 6', { guild: one }).answer(PATIENCE_MS);
    expect(textOf(context)).toContain(OF_COMMON);
    expect(textOf(context)).toContain('is green');
  });

  it('of a named source is from whichever library has it, and both are suggested', async () => {
    const { ids, server } = await bot({ servers: [RIVERS, LAKES] });
    const [one = ''] = ids;
    const ask = async (question: string, source: string) => {
      const options = { question, source };
      const input = { type: 'command', name: 'ask', options, guild: one } as const;
      return textOf(await server.interact(input).answer(PATIENCE_MS));
    };
    expect(await ask('when does the library close?', 'handbook.md')).toContain(OF_COMMON);
    expect(await ask('longest river', 'rivers.md')).toContain('320 kilometres');
    expect(await ask('deepest lake', 'lakes.md')).toMatch(/There is no source "lakes\.md".*Rivers/);
    const typing = server.interact({
      type: 'autocomplete',
      name: 'ask',
      options: { source: '' },
      focused: 'source',
      guild: one,
    });
    await typing.response();
    const names = typing.choices().map(({ value }) => value);
    expect(names).toEqual(expect.arrayContaining(['rivers.md', 'handbook.md']));
    expect(names).not.toContain('lakes.md');
  });
});

describe('the moderators of a server', () => {
  it('add, replace, undo and remove in their own library, down to nothing', async () => {
    const { ids, source, press, ask } = await bot({ servers: [null, LAKES] });
    const [one = '', two = ''] = ids;
    const say = async (asked: Promise<SeenMessage>, label: string) =>
      textOf(await press(one, await asked, label));
    const file = { filename: 'hills.md', data: 'The highest hill has 321 metres.\n' };
    expect(await say(source(one, 'add', { file }), 'Add')).toMatch(/has been added/);
    expect(await ask(one, 'highest hill')).toContain('321 metres');
    expect(await ask(two, 'highest hill')).not.toContain('321');
    const newer = { filename: 'hills.md', data: 'The highest hill has 322 metres.\n' };
    const replaced = source(one, 'replace', { options: { source: 'hills.md' }, file: newer });
    expect(await say(replaced, 'Replace')).toMatch(/has been replaced/);
    expect(await say(source(one, 'undo'), 'Undo')).toMatch(/Undone/);
    expect(await ask(one, 'highest hill')).toContain('321 metres');
    const removed = source(one, 'remove', { options: { source: 'hills.md' } });
    expect(await say(removed, 'Remove')).toMatch(/has been removed/);
    expect(await ask(one, 'highest hill')).not.toContain('321');
    expect(await say(source(one, 'undo'), 'Undo')).toMatch(/Undone/);
    expect(await ask(one, 'highest hill')).toContain('321 metres');
  });

  it('cannot change what all share, nor name what another server has', async () => {
    const { ids, source } = await bot({ servers: [RIVERS, LAKES] });
    const [one = ''] = ids;
    for (const name of [...Object.keys(COMMON), 'lakes.md']) {
      const told = textOf(await source(one, 'remove', { options: { source: name } }));
      expect(told).toMatch(/There is no source.*Rivers/);
      expect(told).not.toMatch(/Lakes|Handbook/);
    }
  });

  it('say yes to their own changes only', async () => {
    const { ids, server, source, ask } = await bot({ servers: [RIVERS, LAKES] });
    const [one = '', two = ''] = ids;
    const proposed = await source(one, 'remove', { options: { source: 'rivers.md' } });
    // A press as whoever is in both servers may craft it: the same button, in the other server.
    const elsewhere = await source(two, 'list');
    const copy = server.seedMessage(
      { flags: 1 << 15, components: proposed.components },
      { channelId: elsewhere.channelId },
    );
    const pressed = server.press(copy, 'Remove', { ...moderator, guild: two });
    expect(textOf(await pressed.answer(PATIENCE_MS))).toMatch(/no longer does anything/);
    expect(await ask(one, 'longest river')).toContain('320');
  });
});

describe('the list of sources', () => {
  it('has those of the server, and behind them the common ones, which it says', async () => {
    const { ids, server, source } = await bot({ servers: [RIVERS, LAKES] });
    const [one = ''] = ids;
    const list = textOf(await source(one, 'list'));
    expect(list).toMatch(/1 source of this server · 1 source of all servers/);
    expect(list).toMatch(/Rivers.*Common material.*only whoever runs the bot.*Handbook/s);
    expect(list).not.toContain('Lakes');
    const dutch = server.interact({
      type: 'command',
      name: 'source',
      subcommand: 'list',
      guild: one,
      locale: 'nl',
    });
    expect(textOf(await dutch.answer(PATIENCE_MS))).toMatch(
      /Rivers.*Algemeen materiaal.*Handbook/s,
    );
  });

  it('goes on over pages', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 12 }, (_, place) => [`hall-${place}.md`, `Hall ${place} is green.\n`]),
    );
    const { ids, server, source } = await bot({ servers: [RIVERS], common: many });
    const [one = ''] = ids;
    const first = await source(one, 'list', { permissions: 0n });
    expect(textOf(first)).toContain('Rivers');
    const second = textOf(await server.press(first, 'Next', { guild: one }).answer(PATIENCE_MS));
    expect(second).toMatch(/11–13.*Common material.*hall-/s);
    expect(second).not.toContain('Rivers');
  });
});

describe('a server without material of its own', () => {
  it('is told how to begin, with a file that works', async () => {
    const { ids, server, source, press, ask } = await bot({ servers: [null] });
    const [one = ''] = ids;
    const list = textOf(await source(one, 'list'));
    expect(list).toContain('no material of its own yet');
    expect(list).toContain('Handbook');
    const help = server.interact({ type: 'command', name: 'help', guild: one });
    expect(textOf(await help.answer(PATIENCE_MS))).toMatch(/no material of its own.*\/source list/);
    const [, data = ''] = /```md\n(.*?)```/su.exec(list) ?? [];
    await press(one, await source(one, 'add', { file: { filename: 'biology.md', data } }), 'Add');
    expect(await ask(one, 'what is a cell?')).toContain('smallest unit of life');
    expect(textOf(await source(one, 'list'))).not.toContain('no material of its own');
    const again = server.interact({ type: 'command', name: 'help', guild: one });
    expect(textOf(await again.answer(PATIENCE_MS))).not.toContain('no material of its own');
  });
});
