import { DiscordAPIError, DiscordjsErrorCodes, Events, type Client } from 'discord.js';
import type { Logger } from '../../host/index.ts';
import { codeOf, reasonOf } from '../rest/failures.ts';
import { persist } from '../rest/persist.ts';
import { REJECTED_TOKEN } from '../registering/rejected-token.ts';

/** What to say where Discord does not grant what the bot asks for. */
export const DISALLOWED_INTENTS =
  'Discord does not allow this bot its intents. It asks for "guilds" only, which every bot has: check at https://discord.com/developers/applications that the application is not restricted, or make a new one.';

// @discordjs/ws rejects with plain errors: their words are all there is to tell them apart by.
const FINAL: ReadonlyMap<string, string> = new Map([
  [DiscordjsErrorCodes.TokenInvalid, REJECTED_TOKEN],
  ['Authentication failed', REJECTED_TOKEN],
  ['Used disallowed intents', DISALLOWED_INTENTS],
]);

/** How the login is done. */
export interface LoginOptions {
  readonly token: string;
  readonly log: Logger;
  /** Milliseconds before the second attempt; each later wait is twice as long, up to a minute. */
  readonly firstWait?: number;
  /** Milliseconds after which the log says that a login still has no answer. */
  readonly sayAfter?: number;
}

/**
 * Logs in, and goes on trying while Discord cannot be reached. A client that failed cannot be used
 * again, hence one for each attempt.
 * @throws Error with a sentence to show, where another attempt would not help.
 */
export async function logIn(
  makeClient: () => Client,
  { token, log, firstWait = 1000, sayAfter = 15_000 }: LoginOptions,
): Promise<Client<true>> {
  const onRetry = (error: unknown, wait: number) => {
    const seconds = Math.ceil(wait / 1000);
    log.warn(`Discord cannot be reached (${reasonOf(error)}); trying again in ${seconds} s`);
  };
  // The limit of one attempt is nothing here: discord.js takes no signal for a login.
  const patience = { until: Infinity, attempt: 60_000, firstWait, onRetry };
  try {
    return await persist(patience, () => logInOnce(makeClient(), token, log, sayAfter));
  } catch (error) {
    throw new Error(explain(error), { cause: error });
  }
}

async function logInOnce(
  client: Client,
  token: string,
  log: Logger,
  sayAfter: number,
): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  // Not a limit: past GET /gateway/bot discord.js itself tries for ever, every half second, and a
  // client given up in the middle of that would go on connecting beside the next one.
  const reminder = setInterval(() => {
    log.warn('Discord has not completed the login yet; still trying');
  }, sayAfter);
  try {
    await client.login(token);
    return await ready;
  } finally {
    clearInterval(reminder);
  }
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const known = FINAL.get(String(codeOf(error))) ?? FINAL.get(error.message);
  if (known !== undefined) return known;
  if (error instanceof DiscordAPIError) {
    return `Discord's API refuses the login (${error.status} ${error.message}). Check DISCORD_API_URL.`;
  }
  return `The login at Discord failed: ${error.message}`;
}
