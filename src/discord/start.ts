import { Events, type Client } from 'discord.js';
import type { Command } from '../command/index.ts';
import type { Config, Logger } from '../host/index.ts';
import type { Health } from '../health/index.ts';
import { oneLibrary, type ServerLibraries } from '../libraries/index.ts';
import type { SnapshotStore } from '../snapshot/index.ts';
import { attachmentOrigins } from './attachment.ts';
import { createCapabilities } from './capabilities.ts';
import { createClient } from './client.ts';
import { dispatchInteractions } from './dispatch.ts';
import { followServers, settleServers } from './follow-servers.ts';
import { forgetChannels } from './forget-channels.ts';
import { trackInFlight } from './in-flight.ts';
import { logIn } from './login.ts';
import { registerCommands } from './register.ts';
import { removeLeftovers } from './remove-leftovers.ts';
import { stopGently } from './shutdown.ts';
import { watchForFatal } from './watch.ts';

/** What the bot is made of. */
export interface BotParts {
  readonly config: Config & { readonly token: string };
  readonly commands: ReadonlyMap<string, Command>;
  readonly store: SnapshotStore;
  /** Where each server has its own library, beside that store; left out where all share it. */
  readonly servers?: ServerLibraries | null;
  readonly log: Logger;
  /** Told of what the bot does, where that is reported. */
  readonly health?: Health | undefined;
  /** Told in a sentence when the running bot can do no more; may be told more than once. */
  readonly onFatal: (sentence: string) => void;
}

/** A bot that answers. */
export interface Bot {
  /** Names of the servers that it is in, as far as Discord has told. */
  readonly servers: readonly string[];
  readonly registered: 'changed' | 'unchanged';
  /** Finishes what is being answered and leaves Discord. */
  stop(): Promise<void>;
}

/**
 * Logs in, registers the commands where they changed, and answers from then on.
 * @throws Error with a sentence to show, where Discord refuses.
 */
export async function startBot({
  config,
  commands,
  store,
  servers = null,
  log,
  health,
  onFatal,
}: BotParts): Promise<Bot> {
  const inFlight = trackInFlight();
  const capabilitiesOf = createCapabilities({ config, store, servers, log });
  const answering = {
    commands,
    libraries: servers ?? oneLibrary(store),
    log,
    replies: config.replies,
    capabilitiesOf,
    attachmentOrigins: attachmentOrigins(config.apiUrl),
    observe: health?.observe,
  };
  let stopTaking: (() => void) | null = null;
  const makeClient = (): Client => {
    const client = createClient(config.apiUrl, log, health?.observeGateway);
    forgetChannels(client, capabilitiesOf, log);
    if (servers !== null) followServers(client, servers, log);
    stopTaking = dispatchInteractions(client, answering, inFlight);
    return client;
  };

  const client = await logIn(makeClient, { token: config.token, log });
  // Before registering: a login that Discord revokes meanwhile must not go unnoticed.
  watchForFatal(client, onFatal);
  const registration = {
    applicationId: client.application.id,
    guildId: config.guildId,
    declarations: [...commands.values()].map((command) => command.declaration),
  };
  const leave = () => {
    // discord.js says this of every closed connection, also of one that it closes for good.
    client.removeAllListeners(Events.ShardReconnecting);
    return client.destroy();
  };
  const stopSettling = servers === null ? () => {} : settleServers(client.rest, servers, log);
  const stopping = new AbortController();
  const stop = () => {
    stopping.abort();
    stopSettling();
    return stopGently({ inFlight, stopTaking: () => stopTaking?.(), leave, log });
  };
  try {
    const registered = await registerCommands(client.rest, registration, log);
    const inServers = client.guilds.cache.map(({ id, name }) => ({ id, name }));
    // After those that are meant, so that there is no moment without any; nobody waits for it.
    void removeLeftovers(
      client.rest,
      { ...registration, servers: inServers, signal: stopping.signal },
      log,
    );
    return { servers: inServers.map(({ name }) => name), registered, stop };
  } catch (error) {
    await client.destroy();
    throw error;
  }
}
