import { Events, type Client } from 'discord.js';
import type { Connecting, Connection } from '../connection.ts';
import { createClient } from './client.ts';
import { followServers } from './follow-servers.ts';
import { forgetChannels } from './forget-channels.ts';
import { logIn } from './login.ts';
import { takeInteractions } from './packet.ts';
import { watchForFatal } from './watch.ts';

/**
 * Logs in, and takes interactions that the gateway brings.
 * @throws Error with a sentence to show, where Discord refuses.
 */
export async function connectGateway(connecting: Connecting): Promise<Connection> {
  const { config, log, health, capabilitiesOf, servers, take, onFatal } = connecting;
  let stopTaking: (() => void) | null = null;
  const makeClient = (): Client => {
    const client = createClient(config.apiUrl, log, health?.observeGateway);
    forgetChannels(client, capabilitiesOf, log);
    if (servers !== null) followServers(client, servers, log);
    stopTaking = takeInteractions(client, (interaction) => take(interaction, client.rest));
    return client;
  };

  const client = await logIn(makeClient, { token: config.token, log });
  // At once: a login that Discord revokes meanwhile must not go unnoticed.
  watchForFatal(client, onFatal);
  return {
    rest: client.rest,
    applicationId: client.application.id,
    servers: client.guilds.cache.map(({ id, name }) => ({ id, name })),
    // What comes on this connection comes nowhere else.
    retire: () => Promise.resolve(),
    stopTaking: () => stopTaking?.(),
    leave: () => {
      // discord.js says this of every closed connection, also of one that it closes for good.
      client.removeAllListeners(Events.ShardReconnecting);
      return client.destroy();
    },
  };
}
