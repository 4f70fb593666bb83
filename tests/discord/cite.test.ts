import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { everyComponent, isSelect } from '../fake-discord/component-tree.ts';
import { buttonsOf, textOf, type SeenMessage } from '../fake-discord/index.ts';
import { citeBeside } from '../../src/references/index.ts';
import { citedOf } from '../references/made-up.ts';
import { aboutWater, storeOf, type MadeSource } from './material.ts';
import { startBot, type TestBot } from './start-bot.ts';

let running: TestBot | null = null;

// The first of a language waits for its style; on a busy machine that takes seconds.
beforeAll(async () => {
  await citeBeside(citedOf({ title: 'x', language: 'en' }), 'en');
}, 60_000);

afterEach(async () => {
  const test = running;
  running = null;
  await test?.stop();
});

async function botOn(...versions: readonly (readonly MadeSource[])[]) {
  running = await startBot({
    store: await storeOf(...versions),
    isModerated: versions.length > 1,
  });
  return running;
}

const book = {
  file: 'book.txt',
  title: 'The Old Book',
  lines: ['First there was stone.', 'The first river carried water to the sea.', 'Then sand.'],
};

/** The blocks that can be copied. */
function blocksOf(message: SeenMessage): string[] {
  return Array.from(textOf(message).matchAll(/^```\n([\s\S]*?)\n```$/gmu), ([, text = '']) => text);
}

/** The quotation. */
function lastBlockOf(message: SeenMessage): string {
  return blocksOf(message).at(-1) ?? '';
}

/** The menu of passages to cite. */
function menuOf(message: SeenMessage) {
  const found = everyComponent(message.components).find(({ component }) => isSelect(component));
  return found?.component;
}

const ask = (question: string) =>
  ({ type: 'command', name: 'ask', options: { question } }) as const;

describe('"Cite"', () => {
  it('gives who pressed, and nobody else, all references of the one passage', async () => {
    const { server } = await botOn([book]);
    const answer = await server.interact(ask('river')).answer();
    const cited = await server.press(answer, 'Cite', 'bob').answer();
    expect(cited).toMatchObject({ ephemeral: true, pings: [], attachments: [] });
    expect(cited.visibleTo(server.userId('alice'))).toBe(false);
    expect(textOf(cited)).toContain('### Cite: The Old Book\n-# ¶2');
    expect(textOf(cited)).toContain(
      'The source gives no author or date, so there is none here either.',
    );
    expect(textOf(cited)).toContain('**APA** · in italics: The Old Book');
    expect(blocksOf(cited)).toEqual([
      'The Old Book. (n.d.).',
      '(The Old Book, n.d.)',
      'The Old Book.',
      '(The Old Book)',
      '@misc{book,\n  title = {The {Old} {Book}},\n}',
      String.raw`\cite{book}`,
      'The Old Book',
      '> The first river carried water to the sea.\n>\n> — *The Old Book*',
    ]);
  });

  it('is in Dutch for who has Discord in Dutch', async () => {
    const { server } = await botOn([book]);
    const where = { user: 'alice', locale: 'nl' } as const;
    const answer = await server.interact({ ...ask('river'), ...where }).answer();
    const cited = await server.press(answer, 'Citeren', where).answer();
    expect(textOf(cited)).toContain('### Citeren: The Old Book');
    expect(textOf(cited)).toContain(
      'De bron noemt geen auteur of datum; die ontbreekt hier dus ook.',
    );
    // The words are those of the source, which is English.
    expect(blocksOf(cited)[0]).toBe('The Old Book. (n.d.).');
  });

  it('is a menu under an answer of more passages', async () => {
    const { server } = await botOn([aboutWater(4)]);
    const answer = await server.interact(ask('water')).answer();
    expect(buttonsOf(answer).map(({ label }) => label)).not.toContain('Cite');
    const menu = menuOf(answer);
    expect(menu?.placeholder).toBe('Cite one of these passages');
    expect(menu?.options?.map(({ label }) => label.slice(0, 14))).toEqual([
      '1. At place 1 ',
      '2. At place 2 ',
      '3. At place 3 ',
      '4. At place 4 ',
    ]);
    const choose = (at: number) =>
      server
        .interact({
          type: 'select',
          message: answer,
          customId: menu?.custom_id ?? '',
          values: [menu?.options?.[at]?.value ?? ''],
        })
        .answer();
    const second = await choose(1);
    const third = await choose(2);
    expect(second.ephemeral).toBe(true);
    expect(lastBlockOf(second)).toMatch(/^> At place \d of the river/u);
    expect(lastBlockOf(third)).not.toBe(lastBlockOf(second));
    expect(textOf(answer)).toContain(lastBlockOf(third).slice(0, 30));
  });

  it('stands under the context of a passage while that is in sight', async () => {
    const lines = Array.from({ length: 40 }, (_, at) =>
      `Line ${at + 1} of sand. `.repeat(12).trim(),
    );
    const { server } = await botOn([{ ...book, lines: [...book.lines, ...lines] }]);
    const answer = await server.interact(ask('river')).answer();
    const read = await server.press(answer, 'Context 1').answer();
    const cited = await server.press(read, 'Cite').answer();
    expect(blocksOf(cited).at(-1)).toContain('> The first river carried water to the sea.');
    const later = await server.press(read, 'Later in the source').answer();
    expect(buttonsOf(later).map(({ label }) => label)).not.toContain('Cite');
  });

  it('stands under a paragraph that is shown, and under no heading', async () => {
    const { server } = await botOn([{ ...book, lines: ['# Rivers', ...book.lines] }]);
    const show = (paragraph: number) =>
      server
        .interact({
          type: 'command',
          name: 'source',
          subcommand: 'show',
          options: { source: 'book.txt', paragraph },
        })
        .answer();
    const shown = await show(3);
    const cited = await server.press(shown, 'Cite').answer();
    expect(blocksOf(cited).at(-1)).toContain('> The first river carried water to the sea.');
    expect(buttonsOf(await show(1)).map(({ label }) => label)).toEqual([]);
  });

  it('of a passage that is gone says so, and asks again', async () => {
    const { server } = await botOn([book], [aboutWater(1)]);
    const answer = await server.interact(ask('river')).answer();
    await server.interact({ type: 'command', name: 'reload', permissions: 1n << 5n }).answer();
    const told = await server.press(answer, 'Cite').answer();
    expect(told.ephemeral).toBe(true);
    expect(buttonsOf(told).map(({ label }) => label)).toEqual(['Ask again']);
  });

  it('is a message like any other where nobody else is', async () => {
    const { server } = await botOn([book]);
    const alone = { guild: null, context: 1 } as const;
    const answer = await server.interact({ ...ask('river'), ...alone }).answer();
    const cited = await server.press(answer, 'Cite', alone).answer();
    expect(cited.ephemeral).toBe(false);
    expect(cited.id).not.toBe(answer.id);
  });

  it('has a file with all of them where they do not fit', async () => {
    const long = `The first river carried water. ${'Sand and more sand. '.repeat(300)}`.trim();
    const { server } = await botOn([{ ...book, lines: [long] }]);
    const answer = await server.interact(ask('river')).answer();
    const cited = await server.press(answer, 'Cite').answer();
    expect(blocksOf(cited)).toHaveLength(7);
    expect(textOf(cited)).toContain('What does not fit here is in this file');
    const [file] = cited.attachments;
    expect(file?.filename).toBe('references.txt');
    expect(file?.text).toContain(`> ${long}\n>\n> — *The Old Book*`);
    expect(file?.text).toContain('The Old Book. (n.d.).');
  });
});
