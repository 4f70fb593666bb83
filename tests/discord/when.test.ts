import { afterEach, expect, it } from 'vitest';
import { textOf } from '../fake-discord/index.ts';
import { everyComponent } from '../fake-discord/component-tree.ts';
import type { SeenMessage } from '../fake-discord/seen-message.ts';
import { storeOf } from './material.ts';
import { startBot, type TestBot } from './start-bot.ts';

const FERRY = {
  file: 'pont.txt',
  title: 'De pont',
  lines: [
    'Op 4 april viert de pont feest.',
    'De pont kreeg in 1931 een motor. Sinds 1998 vaart de pont op stroom.',
    'De pont voer op 12 maart 1874 voor het eerst, en begin jaren zestig elke dag.',
    'In februari 1953 lag de pont stil.',
    'In 1880 werd de pont rood en in 1920 werd de pont *groen*.',
  ],
};

/** The first picture is drawn slowly where the machine has much else to do. */
const PATIENCE_MS = 25_000;

let running: TestBot | null = null;

async function ask(options: Record<string, string>, locale = 'nl') {
  running ??= await startBot({ store: await storeOf([FERRY]) });
  const command = { type: 'command', name: 'when', options, locale } as const;
  return { test: running, message: await running.server.interact(command).answer(PATIENCE_MS) };
}

afterEach(async () => {
  const test = running;
  running = null;
  await test?.stop();
});

const datesOf = (message: SeenMessage) =>
  Array.from(textOf(message).matchAll(/^### (.*)$/gmu), ([, date]) => date).slice(1);

function galleriesOf({ components }: SeenMessage) {
  return [...everyComponent(components, [])].flatMap(({ component }) => component.items ?? []);
}

it('tells dates in the order of time, each over its sentence, with a picture on the first page', async () => {
  const { test, message } = await ask({ topic: 'pont' });
  expect(datesOf(message)).toEqual(['12 maart 1874', '1880', '1920', '1931', 'februari 1953']);
  expect(textOf(message)).toContain('8 uitspraken met een datum in 1 bron');
  expect(textOf(message)).toContain('> In **1880** werd de pont rood');
  const [item] = galleriesOf(message);
  expect(item?.description).toMatch(/^Tijdlijn bij "pont", 7 momenten: 12 maart 1874: /u);
  expect(message.attachments[0]).toMatchObject({ filename: 'timeline.png' });

  const next = await test.server.press(message, 'Volgende').answer();
  expect(datesOf(next)).toEqual(['begin jaren zestig', 'Sinds 1998', '4 april']);
  expect(textOf(next)).toContain('cannot be dated\\: no year is given');
  expect(next.attachments).toEqual([]);
});

it('keeps its period over its buttons, and says what that leaves out', async () => {
  const { test, message } = await ask({ topic: 'pont', from: '1875', to: '1998' }, 'en-US');
  expect(textOf(message)).toContain('-# From: 1875\n-# Up to: 1998');
  const next = await test.server.press(message, 'Next').answer();
  expect(datesOf(next)).toEqual(['Sinds 1998']);
  const { message: nothing } = await ask({ topic: 'pont', to: '1800' }, 'en-US');
  expect(textOf(nothing)).toContain('but outside it there is: 8 dated statements');
});

it('refuses a period that is none, with what to give', async () => {
  const { message } = await ask({ topic: 'pont', from: 'vroeger' });
  expect(textOf(message)).toContain('is geen datum. Geef een jaar of een datum');
});
