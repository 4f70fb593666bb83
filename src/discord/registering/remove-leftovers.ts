import type { REST, RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import type { Logger } from '../../host/index.ts';
import { meaningOf } from '../rest/failures.ts';
import { readRegistered, registerCommands } from './register.ts';

/** A server that the bot is in. */
export interface JoinedServer {
  readonly id: string;
  readonly name: string;
}

/** Where the commands are meant to be: a server's id, or null for everywhere. */
export interface Meant {
  readonly applicationId: string;
  readonly guildId: string | null;
  readonly servers: readonly JoinedServer[];
  /** Aborted where the bot stops. */
  readonly signal: AbortSignal;
}

/** Discord is asked about each; where the bot is in more, whoever changed the setting knows them. */
const MOST_SERVERS = 50;
const PATIENCE_MS = 30_000;

/**
 * Removes commands that an earlier setting of DISCORD_GUILD_ID left elsewhere: each would show twice.
 * What cannot be looked at or removed is said in the log, and stays.
 */
export async function removeLeftovers(
  rest: REST,
  { applicationId, guildId, servers, signal }: Meant,
  log: Logger,
): Promise<void> {
  const elsewhere = [
    ...(guildId === null ? [] : [{ id: null, name: 'everywhere' }]),
    ...servers.filter(({ id }) => id !== guildId).slice(0, MOST_SERVERS),
  ];
  for (const { id, name } of elsewhere) {
    if (signal.aborted) return;
    const place = { applicationId, guildId: id };
    try {
      const until = Date.now() + PATIENCE_MS;
      const left = await readRegistered(rest, { ...place, until });
      if (left.length === 0) continue;
      const commands = left.map((command) => command.name);
      log.info(
        { where: name, commands },
        'removing commands from a place that DISCORD_GUILD_ID no longer names: they would show twice',
      );
      await registerCommands(rest, { ...place, declarations: NONE, until }, log);
    } catch (error) {
      // A server that gave the bot no right to commands shows none of them either.
      if (signal.aborted || meaningOf(error) === 'forbidden') continue;
      log.warn({ err: error, where: name }, 'commands registered earlier could not be removed');
    }
  }
}

const NONE: readonly RESTPostAPIApplicationCommandsJSONBody[] = [];
