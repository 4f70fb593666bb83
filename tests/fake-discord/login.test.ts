import { Client } from 'discord.js';
import { expect, test } from 'vitest';
import { startClient, startServer } from './with-server.ts';

test('the real client logs in, and knows its servers', async () => {
  const server = await startServer({ guilds: [{ name: 'One' }, { name: 'Two' }] });
  const client = await startClient(server);
  expect(client.user.id).toBe(server.applicationId);
  expect(client.guilds.cache.map(({ name }) => name)).toEqual(['One', 'Two']);
  expect(server.identifies).toBe(1);
  expect(server.violations).toEqual([]);
});

test('a wrong token is refused at login', async () => {
  const server = await startServer();
  const client = new Client({ intents: ['Guilds'], rest: { api: server.api } });
  await expect(client.login('wrong')).rejects.toThrow(/token/i);
  expect(server.rest.map(({ path, status }) => [path, status])).toEqual([['/gateway/bot', 401]]);
});

test('a slash command is answered', async () => {
  const server = await startServer();
  const client = await startClient(server);
  await client.application.commands.set([
    {
      name: 'ask',
      description: 'd',
      options: [{ type: 3, name: 'q', description: 'd', required: true, maxLength: 5 }],
    },
  ]);
  client.on('interactionCreate', (i) => {
    if (i.isChatInputCommand()) void i.reply(`you asked ${i.options.getString('q', true)}`);
  });
  const asked = server.interact({ type: 'command', name: 'ask', options: { q: 'why' } });
  expect((await asked.answer()).content).toBe('you asked why');
  expect(asked.state).toBe('answered');
  expect(server.violations).toEqual([]);
});
