import { afterEach, expect, it } from 'vitest';
import { buttonsOf, textOf } from '../fake-discord/index.ts';
import { everyComponent } from '../fake-discord/component-tree.ts';
import type { SeenMessage } from '../fake-discord/seen-message.ts';
import { storeOf } from './material.ts';
import { startBot, type TestBot } from './start-bot.ts';

const mill = (name: string, share: number, year: number) => ({
  file: `${name.toLowerCase()}.txt`,
  title: name,
  lines: [
    `De molen haalde in ${year} een rendement van ${share}%.`,
    'Brixum B.V. bouwde een schuur.',
  ],
});

/** The first picture is drawn slowly where the machine has much else to do. */
const PATIENCE_MS = 25_000;

let running: TestBot | null = null;

afterEach(async () => {
  const test = running;
  running = null;
  await test?.stop();
});

async function bot() {
  const mills = [mill('Noord', 40, 2020), mill('Oost', 50, 2020), mill('Zuid', 30, 2021)];
  running ??= await startBot({
    store: await storeOf(mills, mills.slice(1)),
    isModerated: true,
  });
  return running;
}

async function ask(options: Record<string, string | boolean>, locale = 'nl') {
  const test = await bot();
  const command = { type: 'command', name: 'compare', options, locale } as const;
  return { test, message: await test.server.interact(command).answer(PATIENCE_MS) };
}

const labelsOf = (message: SeenMessage) => buttonsOf(message).map(({ label }) => label);

function picturesOf({ components }: SeenMessage) {
  return [...everyComponent(components, [])].flatMap(({ component }) => component.items ?? []);
}

const NAMED = { topic: 'rendement molen', a: 'zuid.txt', b: 'Noord' };

it('shows both with their figures and a picture of these, in the language of who asks', async () => {
  const { message } = await ask(NAMED);
  expect(textOf(message)).toContain('-# Aan de ene kant: zuid.txt\n-# Aan de andere kant: Noord');
  expect(textOf(message)).toContain(
    '**Cijfers naast elkaar**\n- **30%** Zuid (2021, ¶1) · **40%** Noord',
  );
  expect(picturesOf(message)[0]?.description).toMatch(
    /2 staven: Zuid \(2021\) 30%, Noord \(2020\) 40%/u,
  );
  expect(message.attachments[0]).toMatchObject({ filename: 'chart.png' });
  expect(labelsOf(message)).toEqual(['Context 1', 'Context 2']);
  const { message: english } = await ask(NAMED, 'en-US');
  expect(textOf(english)).toContain('**Figures side by side**');
  expect(picturesOf(english)[0]?.description).toMatch(/^Bar chart/u);
});

it('is shared as it was asked, and leads to the source', async () => {
  const { test, message } = await ask({ ...NAMED, private: true });
  expect(message.ephemeral).toBe(true);
  const post = await test.server.press(message, 'Delen in kanaal').answer();
  expect(post).toMatchObject({ ephemeral: false, pings: [] });
  expect(textOf(post)).toContain(`<@${test.server.userId('alice')}>`);
  expect(textOf(post)).toContain('**30%** Zuid (2021, ¶1) · **40%** Noord');
  expect(labelsOf(post)).toEqual(['Context 1', 'Context 2']);
  const read = await test.server.press(post, 'Context 2', 'bob').answer();
  expect(read.ephemeral).toBe(true);
  expect(textOf(read)).toContain('### Noord\n');
});

it('asks the same two again where the material has changed', async () => {
  const { test, message } = await ask({ ...NAMED, b: 'noord' }, 'en-US');
  await test.server.interact({ type: 'command', name: 'reload', permissions: 1n << 5n }).answer();
  const told = await test.server.press(message, 'Context 2').answer();
  const again = await test.server.press(told, 'Ask again').answer();
  expect(textOf(again)).toContain('There is no source or company "noord"');
});

it('suggests sources and companies for the two', async () => {
  const { server } = await bot();
  const suggest = async (focused: 'a' | 'b', typed: string) => {
    const options = { topic: 'molen', [focused]: typed };
    const typing = server.interact({ type: 'autocomplete', name: 'compare', options, focused });
    await typing.response();
    return typing.choices();
  };
  expect(await suggest('a', 'zui')).toEqual([{ name: 'Zuid', value: 'zuid.txt' }]);
  expect((await suggest('b', 'brix')).map(({ name }) => name)).toEqual(['Brixum B.V.']);
});
