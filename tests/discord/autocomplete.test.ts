import { afterEach, describe, expect, it } from 'vitest';
import { textOf, type AutocompleteInput } from '../fake-discord/index.ts';
import { storeOf } from './material.ts';
import { startBot, type TestBot } from './start-bot.ts';

let running: TestBot | null = null;

afterEach(async () => {
  const test = running;
  running = null;
  await test?.stop();
});

const companies = {
  file: 'companies.txt',
  title: 'Of companies',
  lines: [
    'Tencent Holdings Ltd. bought shares. Tencent Holdings Ltd. grew by 12% in exports.',
    'Exports of Tencent Holdings Ltd. fell by 3%. Exports of Baidu Inc. rose by 4%.',
  ],
};
const rivers = {
  file: 'rivers.txt',
  title: 'Of rivers',
  lines: ['Salinity rose by 5%.', 'Salinity is the amount of salt that a water holds.'],
};

async function suggest(
  name: string,
  options: Record<string, string>,
  focused: string,
  rest: Partial<AutocompleteInput> = {},
) {
  const store = await storeOf([
    companies,
    rivers,
    { file: `${'x'.repeat(120)}.txt`, lines: ['Ha.'] },
  ]);
  running ??= await startBot({ store });
  const input = { type: 'autocomplete', name, options, focused, ...rest } as const;
  const typing = running.server.interact(input);
  await typing.response();
  return typing.choices();
}

const names = (choices: readonly { name: string }[]) => choices.map(({ name }) => name);

describe('suggestions', () => {
  it('are what was typed, then companies by how often they occur', async () => {
    const [own, first, ...rest] = names(await suggest('company', { name: 'ten' }, 'name'));
    expect(own).toBe('ten');
    expect(first).toMatch(/^Tencent/);
    expect(rest).toEqual([]);
    expect(names(await suggest('company', { name: '' }, 'name'))[0]).toMatch(/^Tencent/);
  });

  it('forgive a slip of the pen', async () => {
    expect(names(await suggest('company', { name: 'tecnent' }, 'name')).join()).toMatch(/Tencent/);
    expect(names(await suggest('stat', { topic: 'exprots' }, 'topic'))).toContain('exports');
  });

  it('are topics that have figures for /stat', async () => {
    expect(names(await suggest('stat', { topic: 'sal' }, 'topic'))).toEqual(['sal', 'salinity']);
  });

  it('are terms that are defined for /define', async () => {
    expect(names(await suggest('define', { term: 'sal' }, 'term'))).toEqual(['sal', 'Salinity']);
    expect(names(await suggest('define', { term: '' }, 'term'))).toEqual(['Salinity']);
  });

  it('complete the last word of a question', async () => {
    const choices = await suggest('ask', { question: 'how much do expor' }, 'question');
    expect(names(choices)).toEqual(['how much do expor', 'how much do exports']);
  });

  it('are of the chosen source', async () => {
    const options = { topic: '', source: 'rivers.txt' };
    const topics = names(await suggest('stat', options, 'topic'));
    expect(topics).toContain('salinity');
    expect(topics).not.toContain('exports');
    expect(names(await suggest('company', { name: '', source: 'Of rivers' }, 'name'))).toEqual([]);
    const half = { topic: 'exp', source: 'no such source' };
    expect(names(await suggest('stat', half, 'topic'))).toContain('exports');
  });

  it('of sources are titles that choose a file', async () => {
    const all = await suggest('ask', { question: 'x', source: '' }, 'source');
    expect(all).toEqual([
      { name: 'Of companies', value: 'companies.txt' },
      { name: 'Of rivers', value: 'rivers.txt' },
    ]);
    expect(await suggest('ask', { question: 'x', source: 'riv' }, 'source')).toEqual([
      { name: 'Of rivers', value: 'rivers.txt' },
    ]);
    const show = { subcommand: 'show' };
    expect(await suggest('source', { source: 'comp' }, 'source', show)).toHaveLength(1);
  });

  it('that are chosen, or not, find something', async () => {
    const [choice] = await suggest('ask', { question: 'x', source: 'riv' }, 'source');
    for (const source of [String(choice?.value), 'rivers']) {
      const options = { question: 'salinity', source };
      const asked = running?.server.interact({ type: 'command', name: 'ask', options });
      const message = await asked?.answer();
      expect(message && textOf(message)).toContain('rose by 5%');
    }
  });

  it('leave out words that are too long for Discord', async () => {
    const long = 'tencent '.repeat(13).trim();
    const choices = await suggest('company', { name: long }, 'name');
    expect(names(choices).every((name) => name.length <= 100)).toBe(true);
  });

  it('come in direct messages and private channels too', async () => {
    const where = { guild: null, context: 1 } as const;
    expect(await suggest('company', { name: 'ten' }, 'name', where)).toHaveLength(2);
  });

  it('that come too late, or fail, are no more than that', async () => {
    await suggest('company', { name: 'ten' }, 'name');
    const test = running;
    if (!test) return;
    test.server.fault({
      route: '/callback',
      status: 404,
      body: { code: 10062, message: 'late' },
      times: 1,
    });
    const input = {
      type: 'autocomplete',
      name: 'company',
      options: { name: 'secret' },
      focused: 'name',
    } as const;
    test.server.interact(input);
    await test.server.until(() => test.log.said('suggested').length === 2, 'not recorded');
    expect(test.log.said('suggested').at(-1)).toMatchObject({ outcome: 'late' });
    expect(test.log.text()).not.toContain('secret');
  });
});
