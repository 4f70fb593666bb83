import { describe, expect, test } from 'vitest';
import { errorsIn, raw, register } from './raw.ts';
import { startClient, startServer } from './with-server.ts';

const text = (name: string, more: object = {}): object => ({
  type: 3,
  name,
  description: 'd',
  ...more,
});
const command = (more: object = {}): object => ({ name: 'ask', description: 'd', ...more });
const many = (count: number, make: (index: number) => unknown): unknown[] =>
  Array.from({ length: count }, (_, index) => make(index));

describe('a set of commands is refused for', () => {
  const cases: [string, unknown[], string][] = [
    ['an upper-case name', [command({ name: 'Ask' })], '0.name: APPLICATION_COMMAND_INVALID_NAME'],
    ['a space in a name', [command({ name: 'a b' })], '0.name: APPLICATION_COMMAND_INVALID_NAME'],
    ['a name of 33', [command({ name: 'a'.repeat(33) })], '0.name: BASE_TYPE_MAX_LENGTH'],
    ['no description', [{ name: 'ask' }], '0.description: BASE_TYPE_REQUIRED'],
    [
      'a description of 101',
      [command({ description: 'd'.repeat(101) })],
      '0.description: BASE_TYPE_MAX_LENGTH',
    ],
    ['the same name twice', [command(), command()], '1: APPLICATION_COMMANDS_DUPLICATE_NAME'],
    [
      '26 options',
      [command({ options: many(26, (i) => text(`o${i}`)) })],
      '0.options: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a required option after an optional one',
      [command({ options: [text('a'), text('b', { required: true })] })],
      '0.options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'two options of one name',
      [command({ options: [text('a'), text('a')] })],
      '0.options.1.name: APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
    ],
    [
      'autocomplete with choices',
      [
        command({
          options: [text('a', { autocomplete: true, choices: [{ name: 'x', value: 'x' }] })],
        }),
      ],
      '0.options.0.autocomplete: APPLICATION_COMMAND_OPTIONS_CHOICES_WITH_AUTOCOMPLETE',
    ],
    [
      'a choice value of 101',
      [command({ options: [text('a', { choices: [{ name: 'x', value: 'x'.repeat(101) }] })] })],
      '0.options.0.choices.0.value: BASE_TYPE_MAX_LENGTH',
    ],
    [
      '26 choices',
      [
        command({
          options: [text('a', { choices: many(26, (i) => ({ name: `${i}`, value: `${i}` })) })],
        }),
      ],
      '0.options.0.choices: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'max_length over 6,000',
      [command({ options: [text('a', { max_length: 6_001 })] })],
      '0.options.0.max_length: NUMBER_TYPE_MAX',
    ],
    [
      'a subcommand beside an option',
      [command({ options: [text('a'), { type: 1, name: 's', description: 'd' }] })],
      '0.options: APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
    [
      'a locale Discord does not know',
      [command({ name_localizations: { 'nl-NL': 'vraag' } })],
      '0.name_localizations.nl-NL: BASE_TYPE_CHOICES',
    ],
    [
      'an upper-case localized name',
      [command({ name_localizations: { nl: 'Vraag' } })],
      '0.name_localizations.nl: APPLICATION_COMMAND_INVALID_NAME',
    ],
    [
      'over 8,000 characters',
      [
        command({
          options: many(25, (i) =>
            text(`o${i}`, {
              choices: many(3, (n) => ({ name: `${n}`.repeat(60), value: `${n}`.repeat(60) })),
            }),
          ),
        }),
      ],
      '0: APPLICATION_COMMAND_TOO_LARGE',
    ],
    [
      '101 slash commands',
      many(101, (i) => command({ name: `c${i}` })),
      ': APPLICATION_COMMANDS_LIMIT_EXCEEDED',
    ],
    [
      '16 message commands',
      many(16, (i) => ({ type: 3, name: `C ${i}` })),
      ': APPLICATION_COMMANDS_LIMIT_EXCEEDED',
    ],
    [
      'a description on a message command',
      [{ type: 3, name: 'Find', description: 'd' }],
      '0.description: APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_NOT_ALLOWED',
    ],
  ];
  test.each(cases)('%s', async (_, commands, error) => {
    const server = await startServer();
    const { status, body } = await register(server, commands);
    expect(status).toBe(400);
    expect(errorsIn(body)).toContain(error);
    expect(server.violations).toHaveLength(1);
    expect(server.commands()).toEqual([]);
  });
});

test('commands at every limit are accepted', async () => {
  const server = await startServer();
  const { status } = await register(server, [
    command({
      name: 'a'.repeat(32),
      description: 'd'.repeat(100),
      default_member_permissions: '32',
    }),
    command({ name: 'één-vraag_2', options: many(25, (i) => text(`o${i}`)) }),
    { type: 3, name: 'Find sources' },
  ]);
  expect(status).toBe(200);
  expect(server.violations).toEqual([]);
});

test('overwriting keeps the id of a name, and drops what is not in the list', async () => {
  const server = await startServer();
  const client = await startClient(server);
  const first = await client.application.commands.set([
    { name: 'ask', description: 'one' },
    { name: 'old', description: 'one' },
  ]);
  const second = await client.application.commands.set([{ name: 'ask', description: 'two' }]);
  const id = (set: typeof first): unknown => set.find(({ name }) => name === 'ask')?.id;
  expect(id(second)).toBe(id(first));
  expect(server.commands().map(({ name, description }) => [name, description])).toEqual([
    ['ask', 'two'],
  ]);
});

test('dictionaries of localizations come back only when asked for', async () => {
  const server = await startServer();
  await register(server, [command({ description_localizations: { nl: 'vraag' } })]);
  const path = `/applications/${server.applicationId}/commands`;
  const plain = await raw(server, 'GET', path);
  const full = await raw(server, 'GET', `${path}?with_localizations=true`);
  expect(JSON.stringify(plain.body)).not.toContain('vraag');
  expect(full.body).toMatchObject([
    { name: 'ask', description_localizations: { nl: 'vraag' }, contexts: null },
  ]);
});

test('a server has commands of its own; a foreign one gives no access', async () => {
  const server = await startServer({ guilds: [{ id: '1234' }] });
  const base = `/applications/${server.applicationId}/guilds`;
  await register(server, [command()]);
  expect((await raw(server, 'PUT', `${base}/1234/commands`, [command()])).status).toBe(200);
  expect(server.commands('1234')).toMatchObject([{ name: 'ask', guild_id: '1234' }]);
  expect(server.commands()).toHaveLength(1);
  const foreign = await raw(server, 'PUT', `${base}/99/commands`, [command()]);
  expect(foreign).toMatchObject({ status: 403, body: { code: 50001 } });
});

test('one command is added, replaced, changed, read and removed by itself', async () => {
  const server = await startServer();
  const path = `/applications/${server.applicationId}/commands`;
  const created = await raw(server, 'POST', path, command());
  expect(created.status).toBe(201);
  expect((await raw(server, 'POST', path, command({ description: 'two' }))).status).toBe(200);
  const id = String(server.commands()[0]?.['id']);
  const changed = await raw(server, 'PATCH', `${path}/${id}`, { description: 'three' });
  expect(changed.body).toMatchObject({ id, description: 'three' });
  expect((await raw(server, 'DELETE', `${path}/${id}`)).status).toBe(204);
  expect((await raw(server, 'GET', `${path}/${id}`)).body).toMatchObject({ code: 10063 });
});

test('unknown routes and unexpected bodies are violations', async () => {
  const server = await startServer();
  expect((await raw(server, 'GET', '/no/such/thing')).status).toBe(404);
  expect((await raw(server, 'DELETE', '/users/@me', {})).status).toBe(404);
  expect((await raw(server, 'DELETE', '/channels/1/messages/2', { a: 1 })).status).toBe(400);
  expect(server.violations.map(({ path }) => path)).toEqual([
    '/no/such/thing',
    '/users/@me',
    '/channels/1/messages/2',
  ]);
});
