import { afterEach, describe, expect, it } from 'vitest';
import { buttonsOf, textOf, type SeenMessage } from '../fake-discord/index.ts';
import { storeOf } from './material.ts';
import { startBot, type TestBot } from './start-bot.ts';

let running: TestBot | null = null;

afterEach(async () => {
  const test = running;
  running = null;
  await test?.stop();
});

const LONG = Array.from({ length: 120 }, (_, n) => `Sentence ${n + 1} of the long story of salt.`);
const source = {
  file: 'book.txt',
  title: 'The Book',
  lines: [
    '# Beginnings',
    'First there was stone.',
    'Then there was sand.',
    'The first river carried water.',
    '# Middles',
    'Then came fish.',
    'Then came birds.',
    'Then came trees.',
    LONG.join(' '),
    'The end.',
  ],
};

async function open(question: string, by = 'alice') {
  running = await startBot({ store: await storeOf([source]) });
  const { server } = running;
  const answer = await server
    .interact({ type: 'command', name: 'ask', options: { question } })
    .answer();
  return { server, answer, read: await server.press(answer, 'Context 1', by).answer() };
}

const numbers = (message: SeenMessage) =>
  [...textOf(message).matchAll(/^-# ¶(\d+)/gmu)].map(([, number]) => Number(number));
const enabled = (message: SeenMessage) =>
  buttonsOf(message)
    .filter(({ disabled }) => !disabled)
    .map(({ label }) => label);

describe('the context of a passage', () => {
  it('is a message of its own for who pressed, from the passage on, with its heading', async () => {
    const { server, answer, read } = await open('river', 'bob');
    expect(read).toMatchObject({ ephemeral: true, pings: [] });
    expect(read.id).not.toBe(answer.id);
    expect(read.visibleTo(server.userId('alice'))).toBe(false);
    expect(textOf(read)).toContain('### The Book\n-# Searched for: river');
    expect(textOf(read)).toContain('-# Under the heading: Beginnings');
    expect(textOf(read)).toContain(
      '> __The first **river** carried water.__\n-# ¶4 · the passage found',
    );
    expect(numbers(read)).toEqual([4, 6, 7]);
    expect(textOf(read)).toContain('**Middles**\n> Then came fish.\n-# ¶6');
    expect(enabled(read)).toEqual([
      'Earlier in the source',
      'Later in the source',
      'Share in channel',
      'Cite',
    ]);
  });

  it('goes back and forth to both ends of the source, in the same message', async () => {
    const { server, read } = await open('river');
    const earlier = await server.press(read, 'Earlier in the source').answer();
    expect(earlier).toMatchObject({ id: read.id, ephemeral: true });
    expect(numbers(earlier)).toEqual([2, 3]);
    expect(enabled(earlier)).not.toContain('Earlier in the source');
    let later = await server.press(earlier, 'Later in the source').answer();
    expect(textOf(later)).toBe(textOf(read));
    const seen: number[][] = [];
    while (enabled(later).includes('Later in the source')) {
      later = await server.press(later, 'Later in the source').answer();
      seen.push(numbers(later));
    }
    expect(seen[0]).toEqual([8]);
    expect(seen.at(-1)).toEqual([9, 10]);
    expect(textOf(later)).toContain('The end.');
  });

  it('of a long passage is all of it, part by part, nothing left out', async () => {
    const { server, read } = await open('story');
    let text = textOf(read);
    let later = read;
    while (enabled(later).includes('Later in the source')) {
      later = await server.press(later, 'Later in the source').answer();
      text += textOf(later);
    }
    for (const sentence of LONG) expect(text.replaceAll('**', '')).toContain(sentence);
  });

  it('can be shared, and read on by others for themselves', async () => {
    const { server, read } = await open('river');
    const post = await server.press(read, 'Share in channel').answer();
    expect(post.ephemeral).toBe(false);
    expect(textOf(post)).toContain(`Asked by <@${server.userId('alice')}>`);
    const copy = await server.press(post, 'Later in the source', 'bob').answer();
    expect(copy).toMatchObject({ ephemeral: true });
    expect(numbers(copy)).toEqual([8]);
  });
});
