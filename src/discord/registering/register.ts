import {
  DiscordAPIError,
  Routes,
  type APIApplicationCommand,
  type REST,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Logger } from '../../host/index.ts';
import { isSameCommands } from './compare-commands.ts';
import { meaningOf, reasonOf } from '../rest/failures.ts';
import { persist } from '../rest/persist.ts';
import { REJECTED_TOKEN } from './rejected-token.ts';

/** Where commands are registered, and which. */
export interface Registration {
  readonly applicationId: string;
  /** Null for everywhere. */
  readonly guildId: string | null;
  readonly declarations: readonly RESTPostAPIApplicationCommandsJSONBody[];
  /** When to give up on a Discord that cannot be reached, as `Date.now()` gives it; else never. */
  readonly until?: number;
}

/**
 * Registers the commands where Discord has others; goes on trying while Discord cannot be reached.
 * @throws Error with a sentence to show, where Discord refuses.
 */
export async function registerCommands(
  rest: REST,
  registration: Registration,
  log: Logger,
): Promise<'changed' | 'unchanged'> {
  const { guildId, declarations, until = Infinity } = registration;
  const route = routeOf(registration);
  const onRetry = (error: unknown) => {
    log.warn({ err: error }, 'the commands cannot be registered yet; trying again');
  };
  const patience = { until, attempt: 15_000, firstWait: 1000, onRetry };
  try {
    const present = await persist(patience, (signal) => readCommands(rest, route, signal));
    if (isSameCommands(declarations, present, guildId === null)) return 'unchanged';
    await persist(patience, (signal) => rest.put(route, { body: declarations, signal }));
    return 'changed';
  } catch (error) {
    throw new Error(explain(error, guildId), { cause: error });
  }
}

/**
 * The commands that are registered in one place.
 * @throws what Discord answers where it refuses or cannot be reached.
 */
export function readRegistered(
  rest: REST,
  place: Omit<Registration, 'declarations'>,
): Promise<readonly APIApplicationCommand[]> {
  const patience = { until: place.until ?? Infinity, attempt: 15_000 };
  return persist(patience, (signal) => readCommands(rest, routeOf(place), signal));
}

function routeOf({ applicationId, guildId }: Omit<Registration, 'declarations'>) {
  return guildId === null
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}

async function readCommands(
  rest: REST,
  route: `/${string}`,
  signal: AbortSignal,
): Promise<readonly APIApplicationCommand[]> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  const present = await rest.get(route, { query, signal });
  if (!Array.isArray(present)) throw new Error('its answer is not a list of commands');
  return present;
}

function explain(error: unknown, guildId: string | null): string {
  const reason = reasonOf(error);
  if (meaningOf(error) === 'passing') return `Discord cannot be reached (${reason}).`;
  if (error instanceof DiscordAPIError && error.status === 401) return REJECTED_TOKEN;
  if (error instanceof DiscordAPIError && guildId !== null && error.status !== 400) {
    return `The commands cannot be registered in server ${guildId} (${reason}). Check DISCORD_GUILD_ID, and that the bot was invited there with the scopes bot and applications.commands.`;
  }
  return `Discord refuses the commands: ${reason}`;
}
