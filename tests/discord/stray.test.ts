import { afterEach, describe, expect, it } from 'vitest';
import { interactionType, textOf } from '../fake-discord/index.ts';
import { commandOf, commandsOf } from './made-up-commands.ts';
import { startBot, type TestBot } from './start-bot.ts';

let running: TestBot | null = null;

afterEach(async () => {
  const test = running;
  running = null;
  await test?.stop();
});

async function bot(): Promise<TestBot> {
  running = await startBot({ commands: commandsOf(commandOf('ask')) });
  return running;
}

describe('what this version of the bot does not have', () => {
  it.each([
    [
      'a form',
      { kind: interactionType.modal, data: { custom_id: 'old', components: [] } },
      /does not know/,
    ],
    ['a kind of interaction of tomorrow', { kind: 9, data: {} }, /does not know/],
    [
      'a command of a menu of people',
      {
        kind: interactionType.command,
        data: { id: '1', name: 'Look', type: 2, target_id: '3', resolved: {} },
      },
      /no longer has "Look"/,
    ],
  ])('%s is answered in words', async (_, input, words) => {
    const { server } = await bot();
    const shown = await server.interact({ type: 'other', ...input }).answer();
    expect(textOf(shown)).toMatch(words);
    expect(shown.ephemeral).toBe(true);
  });

  it.each([
    ['a menu of people', { custom_id: 'who', component_type: 5, values: ['1'] }],
    ['a component of tomorrow', { custom_id: 'x', component_type: 99 }],
  ])('%s under a message is answered in words', async (_, data) => {
    const { server } = await bot();
    const message = await server.interact({ type: 'command', name: 'ask' }).answer();
    const input = { type: 'other', kind: interactionType.component, data, message } as const;
    const shown = await server.interact(input).answer();
    expect(textOf(shown)).toMatch(/older version/);
    expect(shown.ephemeral).toBe(true);
  });

  it('an interaction that says too little is answered with a code, and logged in one line', async () => {
    const { server, log } = await bot();
    const input = { type: 'other', kind: interactionType.command, data: { name: 7 } } as const;
    const shown = await server.interact({ ...input, locale: 'nl' }).answer();
    const lines = log.lines().filter(({ level }) => Number(level) > 30);
    expect(lines).toMatchObject([{ msg: 'an interaction could not be answered' }]);
    expect(textOf(shown)).toContain(String(lines[0]?.['errorId']));
    expect(textOf(shown)).toMatch(/Er ging iets mis/);
  });
});

describe('an interaction that the gateway brings twice', () => {
  it('is answered once', async () => {
    let runs = 0;
    const answer = () => `Run ${++runs}.`;
    const commands = commandsOf(
      commandOf('reload', { moderation: true, answer }),
      commandOf('ask'),
    );
    running = await startBot({ commands });
    const { server } = running;
    const asked = server.interact({ type: 'command', name: 'reload' });
    server.repeat(asked);
    expect(textOf(await asked.answer())).toBe('Run 1.');
    server.repeat(asked);
    await server.interact({ type: 'command', name: 'ask' }).answer();
    const edits = server.rest.filter(({ method }) => method === 'PATCH');
    expect([runs, edits.length]).toEqual([1, 1]);
  });
});
