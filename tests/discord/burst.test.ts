import { afterEach, describe, expect, it } from 'vitest';
import { callbackType } from '../fake-discord/index.ts';
import { commandOf, commandsOf } from './made-up-commands.ts';
import { aboutWater, storeOf, type MadeSource } from './material.ts';
import { startBot, type BotSetup, type TestBot } from './start-bot.ts';

const PATIENCE_MS = 25_000;

let running: TestBot | null = null;

async function bot(setup: BotSetup): Promise<TestBot> {
  running = await startBot(setup);
  return running;
}

afterEach(async () => {
  const test = running;
  running = null;
  await test?.stop();
});

/** Holds up the event loop. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

/** Gives, when it is called, which part of the time since then this process had a processor. */
function measureShare(): () => number {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return Math.min(1, (user + system) / 1000 / (performance.now() - wall));
  };
}

function busyCommand(milliseconds: number) {
  const answer = () => {
    work(milliseconds);
    return 'Done.';
  };
  return commandsOf(commandOf('ask', { answer }), commandOf('help'));
}

const survey = (name: string): MadeSource => ({
  file: `${name}.txt`,
  title: name,
  lines: [
    `In 2019 Corvex had ${name} of 20%, Dunlora NV ${name} of 30% and Noviro ${name} of 45%.`,
  ],
});

describe('a burst', () => {
  it(
    'of answers that together take longer than Discord waits: every one is deferred in time',
    async () => {
      const { server } = await bot({ commands: busyCommand(25) });
      const share = measureShare();
      const all = Array.from({ length: 200 }, () =>
        server.interact({ type: 'command', name: 'ask' }),
      );
      for (const each of all) await each.answer(PATIENCE_MS);
      const longest = Math.max(...all.map(({ msToAnswer }) => msToAnswer ?? Infinity));
      expect(longest * share()).toBeLessThan(2_900);
    },
    2 * PATIENCE_MS,
  );

  it(
    'of charts: every one is answered, with its chart or without, and then with it again',
    async () => {
      const topics = ['apples', 'pears', 'plums', 'grapes'];
      const store = await storeOf([...topics.map(survey), aboutWater(5)]);
      const { server } = await bot({ store });
      const askFor = (topic: string) =>
        server.interact({ type: 'command', name: 'stat', options: { topic } });
      const all = Array.from({ length: 150 }, (_, place) =>
        askFor(topics[place % topics.length] ?? ''),
      );
      const answers = await Promise.all(all.map((each) => each.answer(PATIENCE_MS)));
      // On a busy machine every one of the burst may have come without.
      await expect
        .poll(async () => (await askFor('plums').answer(PATIENCE_MS)).attachments.length, {
          timeout: PATIENCE_MS,
        })
        .toBe(1);
      const texts = new Set(
        answers.map(({ components }) => JSON.stringify(components).includes('45%')),
      );
      expect([...texts]).toEqual([true]);
    },
    2 * PATIENCE_MS,
  );
});

describe('a request after the bot was held up', () => {
  it('is deferred at once', async () => {
    const { server } = await bot({ commands: busyCommand(1_150) });
    const [slow, next] = [
      server.interact({ type: 'command', name: 'ask' }),
      server.interact({ type: 'command', name: 'ask' }),
    ];
    await slow.answer();
    await next.answer(PATIENCE_MS);
    const after = server.interact({ type: 'command', name: 'help' });
    expect((await after.response()).type).toBe(callbackType.deferredMessage);
    expect((await after.answer()).ephemeral).toBe(false);
  });
});
