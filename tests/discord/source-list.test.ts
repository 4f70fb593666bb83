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

const sources = (count: number) =>
  Array.from({ length: count }, (_, place) => aboutWater(1, `note-${place + 1}.txt`));
const list = { type: 'command', name: 'source', subcommand: 'list' } as const;

async function bot(...versions: readonly number[]): Promise<TestBot> {
  running = await startBot({
    store: await storeOf(...versions.map(sources)),
    isModerated: true,
  });
  return running;
}

describe('/source list', () => {
  it.each([
    [1, []],
    [10, []],
    [11, ['Next']],
  ])('of %i sources', async (count, labels) => {
    const { server } = await bot(count);
    const message = await server.interact(list).answer();
    expect(textOf(message)).toContain(count === 1 ? '1 source' : `${count} sources`);
    const usable = buttonsOf(message).filter(({ disabled }) => !disabled);
    expect(usable.map(({ label }) => label)).toEqual(labels);
  });

  it('leads to every source once, forth and back', async () => {
    const { server } = await bot(25);
    let message = await server.interact(list).answer();
    const first = textOf(message);
    const files: string[] = [];
    for (const page of [1, 2, 3]) {
      const own = textOf(message).match(/note\\?-\d+\.txt/gu) ?? [];
      expect(own).toHaveLength(page === 3 ? 5 : 10);
      files.push(...own);
      if (page < 3) message = await server.press(message, 'Next').answer();
    }
    expect(new Set(files).size).toBe(25);
    expect(textOf(message)).toContain('21–25 below');
    message = await server.press(message, 'Previous').answer();
    expect(textOf(await server.press(message, 'Previous').answer())).toBe(first);
  });

  it('of which a page is gone says so', async () => {
    const { server } = await bot(11, 3);
    const message = await server.interact(list).answer();
    await server.interact({ type: 'command', name: 'reload', permissions: 1n << 5n }).answer();
    const told = await server.press(message, 'Next').answer();
    expect(textOf(told)).toMatch(/has changed/);
    expect(textOf(await server.press(told, 'Ask again').answer())).toContain('3 sources');
  });

  it('that is private stays so, and can be shared', async () => {
    const { server } = await bot(11);
    const message = await server.interact({ ...list, options: { private: true } }).answer();
    expect(message.ephemeral).toBe(true);
    const next = await server.press(message, 'Next').answer();
    expect(next).toMatchObject({ id: message.id, ephemeral: true });
    const shared = await server.press(next, 'Share in channel').answer();
    expect(shared.ephemeral).toBe(false);
    expect(textOf(shared)).toMatch(/note\\?-11\.txt/);
  });
});
