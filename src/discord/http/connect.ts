import { REST } from 'discord.js';
import type { InteractionsConfig } from '../../host/index.ts';
import type { Server } from '../servers/account.ts';
import type { Connecting, Connection } from '../connection.ts';
import { reasonOf } from '../rest/failures.ts';
import { takeOnce } from '../interactions/raw-interaction.ts';
import { restOptions } from '../rest/rest-options.ts';
import { readServers } from '../servers/list-servers.ts';
import { readApplication } from './read-application.ts';
import { createReceiver } from './receive.ts';
import { type InteractionServer, serveInteractions } from './serve.ts';
import { verifyWith, WINDOW_SECONDS } from './signature.ts';

/** For as long as a request may be sent again by whoever saw it, with time to spare. */
const REMEMBERED = { max: 50_000, ttl: 3 * WINDOW_SECONDS * 1000 };
/** The names are for one line in the log: it is not waited for long. */
const NAMES_MS = 5_000;

const WRONG_KEY =
  'DISCORD_PUBLIC_KEY is not that of the application that DISCORD_TOKEN belongs to. Copy Public Key at https://discord.com/developers/applications → your application → General Information, and put it into .env.';
const NO_ENDPOINT =
  'Discord does not send interactions here yet: set Interactions Endpoint URL at https://discord.com/developers/applications → your application → General Information, see docs/hosting.md';

/**
 * Listens for interactions that Discord sends by HTTP, and takes them.
 * @throws Error with a sentence to show, where Discord refuses or the port cannot be had.
 */
export async function connectHttp(
  { config, log, health, take }: Connecting,
  interactions: InteractionsConfig,
): Promise<Connection> {
  const rest = new REST(restOptions(config.apiUrl)).setToken(config.token);
  const application = await readApplication(rest, log);
  if (application.publicKey !== interactions.publicKey) throw new Error(WRONG_KEY);
  const server = await listen(interactions, {
    receive: createReceiver(verifyWith(interactions.publicKey), log),
    take: takeOnce((interaction) => take(interaction, rest), REMEMBERED),
    observe: health?.observeHttp.answered,
  });
  health?.observeHttp.state('listening');
  log.info(`interactions: http://${addressOf(interactions.host, server.port)}`);
  if (application.endpoint === null) log.warn(NO_ENDPOINT);
  return {
    rest,
    applicationId: application.id,
    servers: await firstServers(rest),
    retire: () => {
      health?.observeHttp.state('draining');
      return server.retire();
    },
    stopTaking: () => server.stopTaking(),
    leave: async () => {
      await server.close();
      rest.clearHandlerSweeper();
      rest.clearHashSweeper();
    },
  };
}

async function listen(
  interactions: InteractionsConfig,
  serving: Parameters<typeof serveInteractions>[1],
): Promise<InteractionServer> {
  try {
    return await serveInteractions(interactions, serving);
  } catch (error) {
    throw new Error(explain(error, interactions), { cause: error });
  }
}

function explain(error: unknown, { host, port }: InteractionsConfig): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') return `INTERACTIONS_PORT ${port} is in use by another program.`;
  if (code === 'EACCES') return `INTERACTIONS_PORT ${port} may not be used by this user.`;
  if (code === 'EADDRNOTAVAIL') return `INTERACTIONS_HOST ${host} is no address of this machine.`;
  return `INTERACTIONS_PORT ${port} cannot be opened (${reasonOf(error)}).`;
}

function addressOf(host: string, port: number): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

/** Those that are named when the bot is ready; what goes wrong, the watch says. */
async function firstServers(rest: REST): Promise<readonly Server[]> {
  return readServers(rest, '0', NAMES_MS).catch(() => []);
}
