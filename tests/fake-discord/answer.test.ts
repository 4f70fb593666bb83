import { AttachmentBuilder, MessageFlags, type ChatInputCommandInteraction } from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { FakeDiscord, FakeInteraction } from './index.ts';
import { ask, callback, codeOf, raw, register, webhook } from './raw.ts';
import { startClient, startServer } from './with-server.ts';

/** A server, and a client that answers `/ask` so. */
async function answering(
  execute: (interaction: ChatInputCommandInteraction) => Promise<unknown>,
): Promise<{ server: FakeDiscord; asked: FakeInteraction; done: Promise<unknown> }> {
  const server = await startServer();
  const client = await startClient(server);
  await register(server, [{ name: 'ask', description: 'Ask' }]);
  const done = new Promise<unknown>((resolve, reject) => {
    client.on('interactionCreate', (interaction) => {
      if (interaction.isChatInputCommand()) execute(interaction).then(resolve, reject);
    });
  });
  return { server, asked: server.interact({ type: 'command', name: 'ask' }), done };
}

test('an answer is a message that everyone sees', async () => {
  const { server, asked, done } = await answering((i) => i.reply('hello'));
  await done;
  const response = await asked.response();
  expect(response).toMatchObject({ type: 4, ephemeral: false, data: { content: 'hello' } });
  expect(asked.message()).toMatchObject({ content: 'hello', ephemeral: false, edits: 0 });
  expect(asked.visibleTo(server.userId('alice'))).toBe(true);
  expect(asked.visibleTo(server.userId('bob'))).toBe(true);
  expect(asked.msToAnswer).toBeLessThan(1_000);
  expect(server.violations).toEqual([]);
});

test('an ephemeral answer is seen by one person only', async () => {
  const { server, asked, done } = await answering((i) =>
    i.reply({ content: 'psst', flags: MessageFlags.Ephemeral }),
  );
  await done;
  expect(asked.visibleTo(asked.userId)).toBe(true);
  expect(asked.visibleTo(server.userId('bob'))).toBe(false);
  expect(server.messages(server.userId('bob'))).toEqual([]);
});

test('with_response gives the message back', async () => {
  const { asked, done } = await answering(async (i) => {
    const { resource } = await i.reply({ content: 'hello', withResponse: true });
    return resource?.message?.id;
  });
  expect(await done).toBe(asked.message().id);
});

test('deferred, edited, followed up, deleted', async () => {
  const { server, asked, done } = await answering(async (i) => {
    await i.deferReply({ flags: MessageFlags.Ephemeral });
    const before = { state: asked.state, loading: asked.message().loading };
    await i.editReply('first');
    await i.editReply({ content: 'second' });
    await i.followUp('for everyone');
    await i.followUp({ content: 'for you', flags: MessageFlags.Ephemeral });
    const now = (await i.fetchReply()).content;
    return { before, now };
  });
  expect(await done).toEqual({ before: { state: 'deferred', loading: true }, now: 'second' });
  expect(asked.state).toBe('answered');
  expect(asked.message()).toMatchObject({ content: 'second', ephemeral: true, loading: false });
  expect(asked.followups().map(({ content, ephemeral }) => [content, ephemeral])).toEqual([
    ['for everyone', false],
    ['for you', true],
  ]);
  await raw(server, 'DELETE', `${webhook(server, asked)}/messages/@original`);
  expect(asked.hasMessage()).toBe(false);
  const gone = await raw(server, 'PATCH', `${webhook(server, asked)}/messages/@original`, {
    content: 'x',
  });
  expect(gone).toMatchObject({ status: 404, body: { code: 10008 } });
  expect(server.violations).toEqual([]);
});

test('whether a deferred answer is ephemeral was settled when deferring', async () => {
  const { asked, done } = await answering(async (i) => {
    await i.deferReply();
    // A follow-up right after deferring is the edit of the deferred answer.
    await i.followUp({ content: 'hello', flags: MessageFlags.Ephemeral });
  });
  await done;
  expect(asked.message()).toMatchObject({ content: 'hello', ephemeral: false });
  expect(asked.followups()).toEqual([]);
});

test('a file is attached, and its text can be read', async () => {
  const { asked, done } = await answering((i) =>
    i.reply({
      content: 'see the file',
      files: [new AttachmentBuilder(Buffer.from('één'), { name: 'diff.txt', description: 'd' })],
    }),
  );
  await done;
  expect(asked.message().attachments).toMatchObject([
    { filename: 'diff.txt', description: 'd', text: 'één', size: 5 },
  ]);
});

describe('the three seconds', () => {
  test('are over: 10062, and the interaction is late', async () => {
    const server = await startServer();
    const asked = await ask(server);
    server.clock.advance(2_900);
    expect(asked.state).toBe('pending');
    server.clock.advance(200);
    expect(asked.state).toBe('late');
    const answer = await callback(server, asked, { type: 4, data: { content: 'x' } });
    expect(answer).toMatchObject({ status: 404, body: { code: 10062 } });
    expect(asked.attempts).toEqual([{ type: 4, status: 404, code: 10062 }]);
    expect(
      (await raw(server, 'POST', webhook(server, asked), { content: 'x' })).body,
    ).toMatchObject({ code: 10015 });
    expect(server.violations).toEqual([]);
  });

  test('do not hold for what was deferred', async () => {
    const server = await startServer();
    const asked = await ask(server);
    await callback(server, asked, { type: 5 });
    server.clock.advance(14 * 60_000);
    const path = `${webhook(server, asked)}/messages/@original`;
    expect((await raw(server, 'PATCH', path, { content: 'x' })).status).toBe(200);
    server.clock.advance(61_000);
    const late = await raw(server, 'PATCH', path, { content: 'y' });
    expect(late).toMatchObject({ status: 401, body: { code: 50027 } });
  });
});

test('a second answer is refused with 40060', async () => {
  const server = await startServer();
  const asked = await ask(server);
  expect((await callback(server, asked, { type: 4, data: { content: 'x' } })).status).toBe(204);
  const again = await callback(server, asked, { type: 4, data: { content: 'y' } });
  expect(again).toMatchObject({ status: 400, body: { code: 40060 } });
  expect(asked.message().content).toBe('x');
});

test('a wrong id or token is an unknown interaction', async () => {
  const server = await startServer();
  const asked = await ask(server);
  const body = { type: 4, data: { content: 'x' } };
  const answer = await raw(server, 'POST', `/interactions/${asked.id}/nope/callback`, body);
  expect(answer).toMatchObject({ status: 404, body: { code: 10062 } });
});

describe('types that do not fit', () => {
  test.each([0, 1, 6, 7, 8, 10])('a command is not answered with type %i', async (type) => {
    const server = await startServer();
    const asked = await ask(server);
    const answer = await callback(server, asked, { type, data: { content: 'x' } });
    expect(answer).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(server.violations).toHaveLength(1);
    expect(asked.state).toBe('pending');
  });
});

test('only a user installation has five follow-ups', async () => {
  const server = await startServer();
  const command = { name: 'ask', description: 'd', integration_types: [0, 1], contexts: [0, 1, 2] };
  await register(server, [command]);
  const asked = server.interact({ type: 'command', name: 'ask', guild: '424242' });
  await callback(server, asked, { type: 4, data: { content: 'x' } });
  const codes: unknown[] = [];
  for (let i = 0; i < 6; i += 1) {
    codes.push(codeOf((await raw(server, 'POST', webhook(server, asked), { content: 'y' })).body));
  }
  expect(codes).toEqual([undefined, undefined, undefined, undefined, undefined, 40094]);
});

test('without the right to use external apps the answer is forced ephemeral', async () => {
  const server = await startServer();
  await register(server, [
    { name: 'ask', description: 'd', integration_types: [1], contexts: [0] },
  ]);
  const asked = server.interact({ type: 'command', name: 'ask', guild: '424242', permissions: 0n });
  await callback(server, asked, { type: 4, data: { content: 'x' } });
  expect(asked.message().ephemeral).toBe(true);
});

test('who is notified, and who is not', async () => {
  const server = await startServer();
  const content = '@everyone <@12> <@&34> `<@56>`';
  const pings = async (allowed: object | undefined): Promise<readonly string[]> => {
    const asked = await ask(server);
    await callback(server, asked, { type: 4, data: { content, allowed_mentions: allowed } });
    return asked.message().pings;
  };
  expect(await pings(undefined)).toEqual(['12', '&34', 'everyone']);
  expect(await pings({ parse: ['users'] })).toEqual(['12']);
  expect(await pings({ parse: [], roles: ['34'] })).toEqual(['&34']);
  expect(await pings({ parse: [] })).toEqual([]);
});
