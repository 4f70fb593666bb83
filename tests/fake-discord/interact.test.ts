import { describe, expect, test } from 'vitest';
import { permission } from './constants.ts';
import type { FakeDiscord, InteractInput } from './index.ts';
import { callback, raw, register, webhook } from './raw.ts';
import { startClient, startServer } from './with-server.ts';

const commands = [
  {
    name: 'ask',
    description: 'd',
    integration_types: [0, 1],
    contexts: [0, 1, 2],
    options: [
      { type: 3, name: 'q', description: 'd', required: true, max_length: 5, autocomplete: true },
      { type: 4, name: 'page', description: 'd', min_value: 1, max_value: 9 },
      { type: 5, name: 'private', description: 'd' },
      { type: 3, name: 'by', description: 'd', choices: [{ name: 'Date', value: 'date' }] },
    ],
  },
  {
    name: 'source',
    description: 'd',
    options: [
      { type: 1, name: 'list', description: 'd' },
      {
        type: 2,
        name: 'show',
        description: 'd',
        options: [
          {
            type: 1,
            name: 'one',
            description: 'd',
            options: [{ type: 3, name: 'n', description: 'd' }],
          },
        ],
      },
    ],
  },
  { name: 'reload', description: 'd', default_member_permissions: '32', contexts: [0] },
  { type: 3, name: 'Find sources' },
];

async function started(): Promise<FakeDiscord> {
  const server = await startServer();
  await register(server, commands);
  return server;
}

describe("Discord's client does not let through", () => {
  const ask = { type: 'command', name: 'ask' } as const;
  const cases: [string, InteractInput, RegExp][] = [
    ['an unknown command', { type: 'command', name: 'nope' }, /no command nope/],
    ['a missing option', { ...ask }, /needs q/],
    ['a text that is too long', { ...ask, options: { q: '123456' } }, /over 5/],
    ['an unknown option', { ...ask, options: { q: 'x', z: 1 } }, /no option z/],
    ['a text for a number', { ...ask, options: { q: 'x', page: 'two' } }, /not a number/],
    ['a fraction for an integer', { ...ask, options: { q: 'x', page: 1.5 } }, /integer/],
    ['a number out of bounds', { ...ask, options: { q: 'x', page: 10 } }, /over 9/],
    ['a value that is no choice', { ...ask, options: { q: 'x', by: 'size' } }, /choices/],
    ['no subcommand', { type: 'command', name: 'source' }, /without a subcommand/],
    [
      'an unknown subcommand',
      { type: 'command', name: 'source', subcommand: 'x' },
      /no subcommand/,
    ],
    ['a member without the permission', { type: 'command', name: 'reload' }, /may not use/],
    [
      'a server command in a private channel',
      { type: 'command', name: 'reload', guild: null },
      /context 1/,
    ],
    [
      'a server-installed command of a user installation',
      { type: 'command', name: 'source', subcommand: 'list', guild: '77' },
      /installation 1/,
    ],
    [
      'typing in an option without suggestions',
      { type: 'autocomplete', name: 'ask', focused: 'by' },
      /autocomplete/,
    ],
  ];
  test.each(cases)('%s', async (_, input, error) => {
    const server = await started();
    expect(() => server.interact(input)).toThrow(error);
  });
});

test('the real client reads options, place, permissions and locale', async () => {
  const server = await started();
  const client = await startClient(server);
  const seen: unknown[] = [];
  client.on('interactionCreate', (i) => {
    if (!i.isChatInputCommand()) return;
    seen.push({
      options: i.options.data.map(({ name, value }) => [name, value]),
      guild: i.guild?.name ?? null,
      installed: i.inGuild(),
      locale: i.locale,
      context: i.context,
      manage: i.memberPermissions?.has('ManageGuild') ?? null,
      channel: i.channel?.id === i.channelId,
      user: i.user.username,
    });
    void i.reply('ok');
  });
  const ask = { type: 'command', name: 'ask', options: { q: 'x', private: true } } as const;
  const places = [
    { user: 'bob', locale: 'nl', permissions: permission.manageGuild },
    { guild: null },
    { guild: null, context: 2 as const },
    { guild: '4242' },
  ];
  for (const place of places) await server.interact({ ...ask, ...place }).answer();
  const options = [
    ['q', 'x'],
    ['private', true],
  ];
  const base = { options, locale: 'en-US', user: 'alice', installed: false, manage: null };
  expect(seen).toEqual([
    {
      options,
      guild: 'Study server',
      installed: true,
      locale: 'nl',
      context: 0,
      manage: true,
      channel: true,
      user: 'bob',
    },
    { ...base, guild: null, context: 1, channel: false },
    { ...base, guild: null, context: 2, channel: false },
    { ...base, guild: null, installed: true, context: 0, manage: false, channel: false },
  ]);
  expect(server.violations).toEqual([]);
});

test('subcommands arrive nested', async () => {
  const server = await started();
  const client = await startClient(server);
  client.on('interactionCreate', (i) => {
    if (!i.isChatInputCommand()) return;
    const parts = [
      i.options.getSubcommandGroup(),
      i.options.getSubcommand(),
      i.options.getString('n'),
    ];
    void i.reply(parts.join(' '));
  });
  const input = { type: 'command', name: 'source', group: 'show', subcommand: 'one' } as const;
  const answer = await server.interact({ ...input, options: { n: 'five' } }).answer();
  expect(answer.content).toBe('show one five');
});

test("a server's settings can let a member use what the declaration keeps from him", async () => {
  const server = await started();
  const reload = { type: 'command', name: 'reload' } as const;
  expect(server.interact({ ...reload, allowedBySettings: true }).state).toBe('pending');
  expect(server.interact({ ...reload, permissions: permission.manageGuild }).state).toBe('pending');
  expect(server.interact({ ...reload, permissions: permission.administrator }).state).toBe(
    'pending',
  );
});

test('autocomplete sends what was typed, and shows the suggestions', async () => {
  const server = await started();
  const client = await startClient(server);
  client.on('interactionCreate', (i) => {
    if (!i.isAutocomplete()) return;
    const { name, value } = i.options.getFocused(true);
    void i.respond([{ name: `${name} ${value} ${i.options.getBoolean('private')}`, value }]);
  });
  const input = { type: 'autocomplete', name: 'ask', focused: 'q' } as const;
  const typed = server.interact({ ...input, options: { q: 'longer than five', private: true } });
  await typed.response();
  expect(typed.choices()).toEqual([{ name: 'q longer than five true', value: 'longer than five' }]);
  expect(server.violations).toEqual([]);
});

const choice = (more: object = {}): object => ({ name: 'n', value: 'v', ...more });

describe('suggestions are refused for', () => {
  const cases: [string, unknown][] = [
    ['26', Array.from({ length: 26 }, (_, i) => choice({ value: `${i}` }))],
    ['a name of 101', [choice({ name: 'x'.repeat(101) })]],
    ['an empty name', [choice({ name: '' })]],
    ['a blank name', [choice({ name: ' ' })]],
    ['a value of 101', [choice({ value: 'x'.repeat(101) })]],
    ['a number for a text', [choice({ value: 5 })]],
    ['none at all', undefined],
  ];
  test.each(cases)('%s', async (_, choices) => {
    const server = await started();
    const typed = server.interact({ type: 'autocomplete', name: 'ask', focused: 'q' });
    const answer = await callback(server, typed, { type: 8, data: { choices } });
    expect(answer).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(server.violations).toHaveLength(1);
    const none = await callback(server, typed, { type: 8, data: { choices: [] } });
    expect(none.status).toBe(204);
  });

  test('being deferred', async () => {
    const server = await started();
    const typed = server.interact({ type: 'autocomplete', name: 'ask', focused: 'q' });
    expect((await callback(server, typed, { type: 5 })).status).toBe(400);
  });
});

test('a context menu command carries the whole message', async () => {
  const server = await started();
  const client = await startClient(server);
  client.on('interactionCreate', (i) => {
    if (!i.isMessageContextMenuCommand()) return;
    void i.reply(`${i.targetMessage.author.username}: ${i.targetMessage.content}`);
  });
  const target = { content: 'is it true?', author: 'carol' };
  const found = server.interact({ type: 'message', name: 'Find sources', target });
  const answer = await found.answer();
  expect(answer.content).toBe('carol: is it true?');
  const again = server.interact({ type: 'message', name: 'Find sources', target: answer });
  expect((await again.answer()).content).toBe('Voetnoot: carol: is it true?');
});

test('a form is shown, filled in and answered', async () => {
  const server = await started();
  const client = await startClient(server);
  const label = {
    type: 18,
    label: 'Page',
    component: { type: 4, custom_id: 'n', style: 1, max_length: 3 },
  };
  client.on('interactionCreate', (i) => {
    if (i.isModalSubmit()) void i.reply(`page ${i.fields.getTextInputValue('n')}`);
    if (i.isChatInputCommand()) {
      void i.showModal({ custom_id: 'go', title: 'Go to', components: [label] });
    }
  });
  const asked = server.interact({ type: 'command', name: 'ask', options: { q: 'x' } });
  await asked.response();
  expect(asked.modal()).toMatchObject({ customId: 'go', title: 'Go to' });
  const fields = (n: string) => ({ type: 'modal', from: asked, fields: { n } }) as const;
  expect(() => server.interact(fields('1234'))).toThrow(/too long/);
  expect((await server.interact(fields('12')).answer()).content).toBe('page 12');
  expect(server.violations).toEqual([]);
});

test('a form that is refused is not shown', async () => {
  const server = await started();
  const asked = server.interact({ type: 'command', name: 'ask', options: { q: 'x' } });
  const modal = { custom_id: 'go', title: 'x'.repeat(46), components: [] };
  expect((await callback(server, asked, { type: 9, data: modal })).status).toBe(400);
  expect(() => asked.modal()).toThrow(/no form/);
});

test('the messages of one interaction are out of reach for another', async () => {
  const server = await started();
  const [one, two] = ['x', 'y'].map((q) =>
    server.interact({ type: 'command', name: 'ask', options: { q } }),
  );
  if (!one || !two) throw new Error('unreachable');
  for (const each of [one, two]) await callback(server, each, { type: 4, data: { content: 'a' } });
  const path = `${webhook(server, one)}/messages/${two.message().id}`;
  expect((await raw(server, 'PATCH', path, { content: 'b' })).body).toMatchObject({ code: 10008 });
});
