import type { Command } from '../command/index.ts';
import type { Config, Logger } from '../host/index.ts';
import type { Health } from '../health/index.ts';
import { oneLibrary, type ServerLibraries } from '../libraries/index.ts';
import type { Ground } from '../material/index.ts';
import type { SnapshotStore } from '../snapshot/index.ts';
import { attachmentOrigins } from './interactions/attachment.ts';
import { createCapabilities } from './capabilities.ts';
import { answerInteraction } from './interactions/dispatch.ts';
import type { Connecting } from './connection.ts';
import { connectGateway } from './gateway/connect.ts';
import { connectHttp } from './http/connect.ts';
import { trackInFlight } from './in-flight.ts';
import { registerCommands } from './registering/register.ts';
import { removeLeftovers } from './registering/remove-leftovers.ts';
import { stopGently } from './shutdown.ts';
import { watchServers } from './servers/watch-servers.ts';

/** What the bot is made of. */
export interface BotParts {
  readonly config: Config & { readonly token: string };
  readonly commands: ReadonlyMap<string, Command>;
  readonly store: SnapshotStore;
  /** Where the library of that store is kept; left out for the folder. */
  readonly ground?: Ground | null;
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
 * Connects to Discord, registers the commands where they changed, and answers from then on.
 * @throws Error with a sentence to show, where Discord refuses.
 */
export async function startBot({
  config,
  commands,
  store,
  ground = null,
  servers = null,
  log,
  health,
  onFatal,
}: BotParts): Promise<Bot> {
  const inFlight = trackInFlight();
  const capabilitiesOf = createCapabilities({ config, store, ground, servers, log });
  const answering = {
    commands,
    libraries: servers ?? oneLibrary(store),
    log,
    replies: config.replies,
    capabilitiesOf,
    attachmentOrigins: attachmentOrigins(config.apiUrl),
    observe: health?.observe,
  };
  const connecting = {
    config,
    log,
    health,
    capabilitiesOf,
    servers,
    take: (interaction, rest) => inFlight.add(answerInteraction(interaction, rest, answering)),
    onFatal,
  } satisfies Connecting;
  const { interactions } = config;
  const connection =
    interactions === null
      ? await connectGateway(connecting)
      : await connectHttp(connecting, interactions);
  const { rest } = connection;
  const registration = {
    applicationId: connection.applicationId,
    guildId: config.guildId,
    declarations: [...commands.values()].map((command) => command.declaration),
  };
  const stopping = new AbortController();
  const { signal } = stopping;
  if (interactions !== null || servers !== null) {
    const onServers = async (ids: ReadonlySet<string>) => {
      // Over the gateway it is told at once what is gone.
      if (interactions !== null) await capabilitiesOf(null).material?.channels.forgetAllBut(ids);
      await servers?.settle(ids);
    };
    void watchServers(rest, { onServers, log, signal });
  }
  const stop = () => {
    stopping.abort();
    return stopGently({ inFlight, connection, log });
  };
  try {
    const registered = await registerCommands(rest, registration, log);
    // After those that are meant, so that there is no moment without any; nobody waits for it.
    void removeLeftovers(rest, { ...registration, servers: connection.servers, signal }, log);
    return { servers: connection.servers.map(({ name }) => name), registered, stop };
  } catch (error) {
    stopping.abort();
    await connection.leave();
    throw error;
  }
}
