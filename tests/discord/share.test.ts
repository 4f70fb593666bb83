import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { buttonsOf, textOf } from '../fake-discord/index.ts';
import ask from '../../commands/ask.ts';
import { commandsOf } from './made-up-commands.ts';
import { aboutWater, storeOf } from './material.ts';
import { startBot, type TestBot } from './start-bot.ts';

let running: TestBot | null = null;

afterEach(async () => {
  const test = running;
  running = null;
  await test?.stop();
});

/** A bot whose second answer takes a while. */
async function bot(wait = 0): Promise<TestBot> {
  let asked = 0;
  const slowly: typeof ask = {
    ...ask,
    answer: async (...request) => {
      if (asked++ > 0) await sleep(wait);
      return ask.answer(...request);
    },
  };
  const commands = wait > 0 ? { commands: commandsOf(slowly) } : {};
  running = await startBot({ store: await storeOf([aboutWater(7)]), ...commands });
  return running;
}

const command = {
  type: 'command',
  name: 'ask',
  options: { question: 'water', private: true },
} as const;

describe('sharing a private answer', () => {
  it('posts the page that is shown for everyone, with who asked, and pings nobody', async () => {
    const { server } = await bot();
    const own = await server.interact(command).answer();
    const turned = await server.press(own, 'Next').answer();
    const pressed = server.press(turned, 'Share in channel');
    const post = await pressed.answer();
    expect(post).toMatchObject({ ephemeral: false, pings: [] });
    expect(post.visibleTo(server.userId('bob'))).toBe(true);
    expect(textOf(post)).toContain(`Asked by <@${server.userId('alice')}>`);
    expect(textOf(post)).toContain('6–7 below');
    expect(buttonsOf(post).map(({ label }) => label)).toEqual([
      'Context 6',
      'Context 7',
      'Previous',
      'Next',
    ]);
    expect(pressed.attempts).toHaveLength(1);
  });

  it('leaves a post that says who asked, whichever page it is turned to', async () => {
    const { server } = await bot();
    const own = await server.interact(command).answer();
    const post = await server.press(own, 'Share in channel').answer();
    const turned = await server.press(post, 'Next').answer();
    expect(turned).toMatchObject({ id: post.id, ephemeral: false });
    expect(textOf(turned)).toContain(`Asked by <@${server.userId('alice')}>`);
    const copy = await server.press(turned, 'Previous', 'bob').answer();
    expect(copy.ephemeral).toBe(true);
    expect(textOf(copy)).not.toContain('Asked by');
  });

  it('is not offered where everyone sees the answer, or nobody else is there', async () => {
    const { server } = await bot();
    const options = { question: 'water' };
    const seen = await server.interact({ ...command, options }).answer();
    const alone = await server.interact({ ...command, guild: null, context: 1 }).answer();
    for (const message of [seen, alone]) {
      expect(buttonsOf(message).map(({ label }) => label)).not.toContain('Share in channel');
      expect(message.ephemeral).toBe(false);
    }
  });

  it('works in a private channel', async () => {
    const { server } = await bot();
    const where = { guild: null, context: 2 } as const;
    const own = await server.interact({ ...command, ...where }).answer();
    const post = await server.press(own, 'Share in channel', where).answer();
    expect(post.ephemeral).toBe(false);
  });

  it.each([50001, 50013])('that Discord forbids (%i) is told', async (code) => {
    const test = await bot();
    const own = await test.server.interact(command).answer();
    const body = { code, message: 'no' };
    test.server.fault({ route: '/callback', status: 403, body, times: 1 });
    const told = await test.server.press(own, 'Share in channel').answer();
    expect(told.ephemeral).toBe(true);
    expect(textOf(told)).toMatch(/may not post a message here/);
    expect(test.log.said('a command failed')).toEqual([]);
  });

  it.each([
    ['at once', 0],
    ['after a while', 2_000],
  ])('that Discord shows to who shared alone is told in its place, %s', async (_, wait) => {
    const { server } = await bot(wait);
    // A server without the bot, whose members may not use apps of their own in public.
    const where = { guild: '999999999999999999', permissions: 1n << 31n };
    const own = await server.interact({ ...command, ...where }).answer();
    const pressed = server.press(own, 'Share in channel', where);
    await server.until(
      () => pressed.hasMessage() && /may not post/.test(textOf(pressed.message())),
      'not told',
    );
    expect(pressed.message().ephemeral).toBe(true);
    expect(server.messages().filter(({ ephemeral }) => !ephemeral)).toEqual([]);
  });

  it.each([
    ['a server error', { status: 500, times: 1 }],
    ['a server error after it was posted', { status: 502, times: 1, afterProcessing: true }],
    ['a lost connection after it was posted', { status: 'reset', times: 1, afterProcessing: true }],
  ] as const)('posts once over %s', async (_, fault) => {
    const { server } = await bot();
    const own = await server.interact(command).answer();
    server.fault({ route: '/callback', ...fault });
    await server.press(own, 'Share in channel').answer();
    await server.until(() => true, '');
    expect(server.messages().filter(({ ephemeral }) => !ephemeral)).toHaveLength(1);
  });
});
