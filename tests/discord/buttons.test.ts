import { afterEach, describe, expect, it } from 'vitest';
import { ComponentType, MessageFlags } from 'discord.js';
import {
  buttonsOf,
  type FakeDiscord,
  textOf,
  transcriptOf,
  type SeenMessage,
} from '../fake-discord/index.ts';
import { aboutWater, storeOf, type MadeSource } from './material.ts';
import { startBot, type TestBot } from './start-bot.ts';

let running: TestBot[] = [];

async function botOn(
  versions: readonly (readonly MadeSource[])[],
  server?: FakeDiscord,
): Promise<TestBot> {
  const store = await storeOf(...versions);
  const test = await startBot({ store, isModerated: true, ...(server ? { server } : {}) });
  running.push(test);
  return test;
}

async function ask({ server }: TestBot, options: Record<string, string | boolean> = {}) {
  const interaction = server.interact({
    type: 'command',
    name: 'ask',
    options: { question: 'water', ...options },
  });
  return await interaction.answer();
}

afterEach(async () => {
  const [first, ...others] = running;
  running = [];
  for (const other of others) await other.bot.stop();
  await first?.stop();
});

const seven = aboutWater(7);

describe('a page', () => {
  it('is turned for everyone by who asked', async () => {
    const test = await botOn([[seven]]);
    const message = await ask(test);
    const pressed = test.server.press(message, 'Next');
    expect((await pressed.response()).type).toBe(7);
    expect((await pressed.answer()).id).toBe(message.id);
    expect(test.server.messages()).toHaveLength(1);
  });

  it('is turned by others for themselves, who can go on with their copy and share it', async () => {
    const test = await botOn([[seven]]);
    const { server } = test;
    const message = await ask(test);
    const copy = await server.press(message, 'Next', 'bob').answer();
    expect(copy).toMatchObject({ ephemeral: true, edits: 0 });
    expect(copy.id).not.toBe(message.id);
    expect(copy.visibleTo(server.userId('alice'))).toBe(false);
    expect(textOf(copy)).toContain('6–7 below');
    const back = await server.press(copy, 'Previous', 'bob').answer();
    expect(back).toMatchObject({ id: copy.id, ephemeral: true, edits: 1 });
    expect(buttonsOf(back).map(({ label }) => label)).toContain('Share in channel');
    expect(server.messages().find(({ id }) => id === message.id)).toMatchObject({ edits: 0 });
  });

  it('keeps the question, the source and the language of who turns it', async () => {
    const test = await botOn([[seven, aboutWater(7, 'other.txt')]]);
    const question = '*What* of "water" @everyone <@1> https://x.nl? # 1) `x` — 水';
    const message = await ask(test, { question, source: 'other.txt' });
    expect(textOf(message)).toContain('Only in: other.txt');
    const turned = await test.server.press(message, 'Next', { locale: 'nl' }).answer();
    expect(textOf(turned)).toContain('Alleen in: other.txt');
    expect(textOf(turned).split('\n')[0]).toBe(textOf(message).split('\n')[0]);
    expect(textOf(turned)).toMatch(/6–7 hieronder/);
    expect(textOf(turned)).not.toContain('water.txt');
    expect(turned.pings).toEqual([]);
  });

  it('of a private answer stays private', async () => {
    const test = await botOn([[seven]]);
    const message = await ask(test, { private: true });
    const turned = await test.server.press(message, 'Next').answer();
    expect(turned).toMatchObject({ id: message.id, ephemeral: true });
    expect(buttonsOf(turned).map(({ label }) => label)).toContain('Share in channel');
  });

  it('whose message was deleted meanwhile is shown to who pressed', async () => {
    const test = await botOn([[seven]]);
    const message = await ask(test);
    const pressed = test.server.press(message, 'Next');
    test.server.deleteMessage(message);
    const answer = await pressed.answer();
    expect(answer.ephemeral).toBe(true);
    expect(textOf(answer)).toContain('6–7 below');
    expect(pressed.attempts.filter(({ status }) => status < 300)).toHaveLength(1);
  });
});

describe('buttons', () => {
  it('work after a restart', async () => {
    const before = await botOn([[seven]]);
    const message = await ask(before);
    await before.bot.stop();
    await botOn([[seven]], before.server);
    const turned = await before.server.press(message, 'Next').answer();
    expect(textOf(turned)).toContain('6–7 below');
    expect(textOf(await before.server.press(turned, 'Context 6').answer())).toContain(
      'the passage found',
    );
  });

  it('work after a reload for passages that are still there', async () => {
    const test = await botOn([[seven], [{ file: 'a.txt', lines: ['New.'] }, seven]]);
    const message = await ask(test);
    await reload(test);
    expect(textOf(await test.server.press(message, 'Context 3').answer())).toContain('place 3');
  });

  it('of passages that are gone say so, and ask again', async () => {
    const test = await botOn([[seven], [aboutWater(6, 'new.txt')]]);
    const { server } = test;
    const message = await ask(test);
    await reload(test);
    const told = await server.press(message, 'Context 3').answer();
    expect(told.ephemeral).toBe(true);
    expect(textOf(told)).toContain('The material has changed');
    const again = await server.press(told, 'Ask again').answer();
    expect(again).toMatchObject({ id: told.id, ephemeral: true });
    expect(textOf(again)).toContain('6 passages in 1 source · 1–5 below');
    expect(textOf(again)).toContain('new.txt');
  });

  it('to pages that are gone say so, and leave the message as it is', async () => {
    const test = await botOn([[seven], [aboutWater(3)]]);
    const message = await ask(test);
    await reload(test);
    const told = await test.server.press(message, 'Next').answer();
    expect(told.ephemeral).toBe(true);
    expect(textOf(told)).toContain('The material has changed');
    expect(buttonsOf(told).map(({ label }) => label)).toEqual(['Ask again']);
    expect(test.server.messages().find(({ id }) => id === message.id)?.edits).toBe(0);
  });

  it.each([
    ['of a later version', '2:turn:ask:page.2:1:public', /older version/],
    ['of something else', 'next-page', /older version/],
    ['of a command that is gone', '1:turn:old:page.2:1:public', /no longer has "old"/],
  ])('%s are told in words', async (_, customId, words) => {
    const test = await botOn([[seven]]);
    const seeded = seed(test, customId, 101);
    const told = await test.server.press(seeded, 'Next').answer();
    expect(told.ephemeral).toBe(true);
    expect(textOf(told)).toMatch(words);
    expect(test.log.said('a command failed')).toEqual([]);
  });

  it('of a message that says no more what was asked are told in words', async () => {
    const test = await botOn([[seven]]);
    const seeded = seed(test, '1:turn:ask:page.2:1:public', 7);
    expect(textOf(await test.server.press(seeded, 'Next').answer())).toMatch(/older version/);
  });
});

describe('a name to look up instead', () => {
  it('is looked up with the same command, in the same message', async () => {
    const test = await botOn([[seven]]);
    const message = await ask(test, { question: 'unheard-of' });
    expect(transcriptOf(message)).toMatch(/\[Look up one of these: .*water/);
    const menu = menuOf(message);
    const chosen = test.server.interact({
      type: 'select',
      message,
      customId: menu,
      values: ['water'],
    });
    const answer = await chosen.answer();
    expect(answer.id).toBe(message.id);
    expect(textOf(answer)).toContain('### water');
    expect(textOf(answer)).toContain('7 passages');
  });
});

async function reload({ server }: TestBot): Promise<void> {
  await server.interact({ type: 'command', name: 'reload', permissions: 1n << 5n }).answer();
}

function seed({ server }: TestBot, customId: string, id: number): SeenMessage {
  return server.seedMessage({
    flags: MessageFlags.IsComponentsV2,
    components: [
      { type: ComponentType.TextDisplay, content: '### water', id },
      {
        type: ComponentType.ActionRow,
        components: [{ type: ComponentType.Button, style: 2, label: 'Next', custom_id: customId }],
      },
    ],
  });
}

function menuOf(message: SeenMessage): string {
  const found = /"custom_id":"(1:pick:[^"]*)"/.exec(JSON.stringify(message.components));
  return found?.[1] ?? '';
}
