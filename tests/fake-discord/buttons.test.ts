import {
  ButtonStyle,
  ComponentType,
  MessageFlags,
  type Client,
  type Interaction,
} from 'discord.js';
import { expect, test } from 'vitest';
import { buttonsOf, textOf, transcriptOf, type FakeDiscord } from './index.ts';
import { register } from './raw.ts';
import { startClient, startServer } from './with-server.ts';

const page = (n: number) => ({
  flags: MessageFlags.IsComponentsV2 as const,
  components: [
    {
      type: ComponentType.Container as const,
      components: [
        { type: ComponentType.TextDisplay as const, content: `# Page ${n}` },
        { type: ComponentType.TextDisplay as const, content: '-# source' },
      ],
    },
    {
      type: ComponentType.ActionRow as const,
      components: [
        {
          type: ComponentType.Button as const,
          style: ButtonStyle.Secondary as const,
          label: 'Previous',
          custom_id: `page:${n - 1}`,
          disabled: n === 1,
        },
        {
          type: ComponentType.Button as const,
          style: ButtonStyle.Primary as const,
          label: 'Next',
          custom_id: `page:${n + 1}`,
        },
      ],
    },
  ],
});

/** Pages by editing, and answers others privately. */
async function answer(i: Interaction): Promise<void> {
  if (i.isChatInputCommand()) await i.reply(page(1));
  if (!i.isButton()) return;
  const asker = i.message.interactionMetadata?.user.id;
  const next = page(Number(i.customId.split(':')[1]));
  if (i.user.id === asker) {
    await i.update(next).catch((error: unknown) => i.reply(String(error)));
  } else {
    await i.reply({ ...next, flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral });
  }
}

/** A client that does so. */
async function paging(): Promise<{ server: FakeDiscord; client: Client }> {
  const server = await startServer();
  const client = await startClient(server);
  await register(server, [{ name: 'ask', description: 'd' }]);
  client.on('interactionCreate', (i) => void answer(i));
  return { server, client };
}

test('pressing a button edits the message it stands on', async () => {
  const { server } = await paging();
  const asked = server.interact({ type: 'command', name: 'ask' });
  const first = await asked.answer();
  expect(buttonsOf(first).map(({ label, disabled }) => [label, disabled])).toEqual([
    ['Previous', true],
    ['Next', false],
  ]);
  const pressed = server.press(first, 'Next');
  expect((await pressed.answer()).id).toBe(first.id);
  expect(textOf(asked.message())).toBe('# Page 2\n-# source');
  expect(asked.message().edits).toBe(1);
  await server.press(asked.message(), 'page:3').answer();
  expect(transcriptOf(asked.message())).toBe('# Page 3\n-# source\n[Previous] [Next]');
  expect(server.violations).toEqual([]);
});

test('somebody else gets a message of his own', async () => {
  const { server } = await paging();
  const asked = server.interact({ type: 'command', name: 'ask' });
  const first = await asked.answer();
  const pressed = server.press(first, 'Next', 'bob');
  const copy = await pressed.answer();
  expect(copy).toMatchObject({ ephemeral: true, repliesTo: first.id });
  expect(textOf(copy)).toContain('Page 2');
  expect(asked.message().edits).toBe(0);
  expect(() => server.press(copy, 'Next', 'alice')).toThrow(/ephemeral/);
});

test('what cannot be pressed is not sent', async () => {
  const { server } = await paging();
  const first = await server.interact({ type: 'command', name: 'ask' }).answer();
  expect(() => server.press(first, 'Previous')).toThrow(/disabled/);
  expect(() => server.press(first, 'Share')).toThrow(/there are: Previous, Next/);
  await server.press(first, 'Next').answer();
  // The message has changed since it was looked at.
  expect(() => server.press(first, 'Next')).toThrow(/has no page:2/);
});

test('a message deleted meanwhile is unknown, and the press can still be answered', async () => {
  const { server } = await paging();
  const first = await server.interact({ type: 'command', name: 'ask' }).answer();
  const pressed = server.press(first, 'Next');
  server.deleteMessage(first);
  expect((await pressed.answer()).content).toContain('Unknown Message');
  expect(pressed.attempts.map(({ code }) => code)).toEqual([10008, null]);
});

test('a deferred update shows when the edit comes', async () => {
  const { server, client } = await paging();
  client.removeAllListeners('interactionCreate');
  client.on('interactionCreate', (i) => {
    if (i.isButton()) void i.deferUpdate().then(() => i.editReply(page(7)));
  });
  const seeded = server.seedMessage(page(1), { onlyFor: 'alice' });
  const pressed = server.press(seeded, 'Next');
  expect(textOf(await pressed.answer())).toContain('Page 7');
  expect(pressed.message()).toMatchObject({ id: seeded.id, ephemeral: true });
});

test('choosing from a menu', async () => {
  const { server, client } = await paging();
  client.on('interactionCreate', (i) => {
    if (i.isStringSelectMenu()) void i.update({ content: i.values.join(), components: [] });
  });
  const options = ['a', 'b'].map((value) => ({ label: value.toUpperCase(), value }));
  const menu = { type: 3, custom_id: 'pick', placeholder: 'Which?', options };
  const seeded = server.seedMessage({
    content: 'x',
    components: [{ type: 1, components: [menu] }],
  });
  expect(transcriptOf(seeded)).toBe('x\n[Which?: A | B]');
  const input = { type: 'select', message: seeded, customId: 'pick' } as const;
  expect(() => server.interact({ ...input, values: ['c'] })).toThrow(/does not offer/);
  expect(() => server.interact({ ...input, values: ['a', 'b'] })).toThrow(/1 to 1/);
  expect((await server.interact({ ...input, values: ['b'] }).answer()).content).toBe('b');
  expect(server.violations).toEqual([]);
});

test('the bot can post in a channel where it may', async () => {
  const { server, client } = await paging();
  const channel = await client.channels.fetch(server.guilds[0]?.channelId ?? '');
  if (!channel?.isSendable()) throw new Error('not a channel to post in');
  const posted = await channel.send('hello');
  await posted.edit('hello all');
  expect(server.messages().map(({ content }) => content)).toEqual(['hello all']);
  await posted.delete();
  expect(server.messages()).toEqual([]);
  expect(server.violations).toEqual([]);
});
