import { Client, type ClientOptions } from 'discord.js';
import { afterEach } from 'vitest';
import { FakeDiscord, type FakeDiscordOptions } from './index.ts';

/** For the tests of the fake itself: what a test started is stopped when it ends. */
const running: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((stop) => stop()));
});

/** Starts a server that ends with the test. */
export async function startServer(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
  const server = await FakeDiscord.start(options);
  running.push(() => server.stop());
  return server;
}

/** The real discord.js client, logged in. */
export async function startClient(
  server: FakeDiscord,
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = new Client({ intents: ['Guilds'], rest: { api: server.api }, ...options });
  running.push(() => client.destroy());
  await client.login(server.token);
  if (!client.isReady()) {
    await new Promise<void>((resolve) => client.once('clientReady', () => resolve()));
  }
  if (!client.isReady()) throw new Error('the client is not ready');
  return client;
}
