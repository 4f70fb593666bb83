import { afterEach, describe, expect, it } from 'vitest';
import { startBot, type TestBot } from '../discord/start-bot.ts';
import { storeOf, type MadeSource } from '../discord/material.ts';
import { buttonsOf, textOf, transcriptOf, type SeenMessage } from '../fake-discord/index.ts';

let running: TestBot | null = null;

async function botOn(...sources: readonly MadeSource[]): Promise<TestBot['server']> {
  running = await startBot({ store: await storeOf(sources) });
  return running.server;
}

afterEach(async () => {
  const test = running;
  running = null;
  await test?.stop();
});

/** So many companies, the first named most. */
function companies(count: number): MadeSource {
  const lines = Array.from({ length: count }, (_, at) => {
    const name = `${'BCDFGKLMNP'[at % 10]}${'aeiou'[Math.floor(at / 10) % 5]}rnix N.V.`;
    return `De aandelen ${name} stegen.`;
  });
  return { file: 'trade.txt', lines: [...lines, ...lines.slice(0, 1)] };
}

const list = (locale = 'nl', options = {}) => ({
  type: 'command' as const,
  name: 'companies',
  options,
  locale,
});
const lines = (message: SeenMessage) => textOf(message).match(/^- \*\*.*/gmu) ?? [];

describe('the list of', () => {
  it.each([
    ['nl', 'Het materiaal noemt geen bedrijf of organisatie.'],
    ['en-US', 'The material mentions no company or organization.'],
  ])('no companies, %s', async (locale, words) => {
    const server = await botOn({ file: 'a.txt', lines: ['Het regende.'] });
    const message = await server.interact(list(locale)).answer();
    expect(textOf(message)).toContain(words);
    expect(buttonsOf(message)).toEqual([]);
  });

  it.each([
    [1, 1, '1 naam', []],
    [25, 25, '25 namen', []],
    [26, 25, '26 namen', ['Volgende']],
  ])('%i companies', async (count, shown, words, turns) => {
    const server = await botOn(companies(count));
    const message = await server.interact(list()).answer();
    expect(lines(message)).toHaveLength(shown);
    expect(lines(message)[0]).toBe('- **Barnix N.V.** · 2 passages in 1 bron');
    expect(textOf(message)).toContain(words);
    const buttons = buttonsOf(message).filter(({ disabled }) => !disabled);
    expect(buttons.map(({ label }) => label)).toEqual(turns);
  });

  it('26 companies: the second page has one, and leads back', async () => {
    const server = await botOn(companies(26));
    const first = await server.interact(list('en-US')).answer();
    const second = await server.press(first, 'Next').answer();
    expect(lines(second)).toHaveLength(1);
    expect(textOf(second)).toContain('26 names · 26 below');
    const back = await server.press(second, 'Previous').answer();
    expect(transcriptOf(back)).toBe(transcriptOf(first));
  });

  it('one source only stays so on every page', async () => {
    const other: MadeSource = { file: 'other.txt', lines: ['De aandelen Zoevie stegen.'] };
    const server = await botOn(companies(26), other);
    const first = await server.interact(list('nl', { source: 'trade' })).answer();
    expect(lines(first)[0]).toBe('- **Barnix N.V.** · 2 passages');
    const second = await server.press(first, 'Volgende', { locale: 'nl' }).answer();
    expect(textOf(second)).toContain('Alleen in: trade');
    expect(lines(second)).toHaveLength(1);
    const none = await server.interact(list('nl', { source: 'other' })).answer();
    expect(lines(none)).toEqual(['- **Zoevie** · 1 passage']);
  });
});

it('a company of the list is looked at by its menu', async () => {
  const server = await botOn(companies(3));
  const message = await server.interact(list()).answer();
  const customId = /"custom_id":"(1:pick:[^"]*)"/u.exec(JSON.stringify(message.components))?.[1];
  const chosen = await server
    .interact({
      type: 'select',
      locale: 'nl',
      message,
      customId: customId ?? '',
      values: ['Carnix N.V.'],
    })
    .answer();
  expect(textOf(chosen)).toContain('### Carnix N.V.');
  expect(textOf(chosen)).toContain('1 passage in 1 bron');
});
