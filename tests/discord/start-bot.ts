import { loadCommands } from '../../src/command/load.ts';
import type { Command } from '../../src/command/types.ts';
import { openLibraries, type OpenLibraries } from '../../src/app/open-libraries.ts';
import { openServers } from '../../src/app/open-servers.ts';
import { type Config, readConfig } from '../../src/host/config.ts';
import { startBot as start, type Bot } from '../../src/discord/start.ts';
import { createHealth } from '../../src/health/health.ts';
import { createLogger, type Logger } from '../../src/host/log.ts';
import type { SnapshotStore } from '../../src/snapshot/types.ts';
import { FakeDiscord, type FakeDiscordOptions } from '../fake-discord/index.ts';
import { captureLog, type CapturedLog } from './capture-log.ts';
import { madeUpStore } from './made-up-store.ts';
import { endpointOf, type Transport, transportEnv, usualTransport } from './transport.ts';

/** What a bot for a test is made of; everything can be left out. */
export interface BotSetup {
  /** Those of `commands/` when left out. */
  readonly commands?: ReadonlyMap<string, Command>;
  /** One without material when left out; with DATABASE_URL it is that of the database. */
  readonly store?: SnapshotStore;
  /** Environment variables; token and address of the server are there already. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether the material is that of the first server, whose moderators may change it. */
  readonly isModerated?: boolean;
  /** A server that runs already, to start a second bot on; or how to set up a new one. */
  readonly server?: FakeDiscord;
  readonly discord?: FakeDiscordOptions;
  /** Which way interactions come. */
  readonly transport?: Transport;
}

/** A bot that is logged in at a server of its own. */
export interface TestBot {
  readonly server: FakeDiscord;
  readonly bot: Bot;
  readonly log: CapturedLog;
  /** What made the bot give up, in its own words. */
  readonly fatal: readonly string[];
  /**
   * Stops bot and server.
   * @throws Error where the bot did what Discord refuses as wrong, unless the test expects that.
   */
  stop(expected?: 'violations'): Promise<void>;
}

/** What is in the database where there is one, else the store and folders beside it. */
async function open(config: Config, store: SnapshotStore, log: Logger): Promise<Opened> {
  if (config.databaseUrl !== null) return openLibraries(config, log);
  return { store, servers: await openServers(config, store, log) };
}

type Opened = Pick<OpenLibraries, 'store' | 'servers'> & Partial<OpenLibraries>;

/** Starts a server and the real bot, with the real discord.js client, on it. */
export async function startBot(setup: BotSetup = {}): Promise<TestBot> {
  const server = setup.server ?? (await FakeDiscord.start(setup.discord));
  const log = captureLog();
  const fatal: string[] = [];
  const transport = setup.transport ?? usualTransport();
  // As after the first time that one was set: the bot says so where there is none.
  if (transport === 'http') server.sender.endpoint ??= `${server.api}/nowhere`;
  const config = readConfig({
    DISCORD_TOKEN: server.token,
    DISCORD_API_URL: server.api,
    LOG_LEVEL: 'debug',
    ...transportEnv(transport, server),
    ...(setup.isModerated ? { DISCORD_GUILD_ID: server.guilds[0]?.id ?? '' } : {}),
    ...setup.env,
  });
  const token = config.token ?? '';
  const logger = createLogger({ level: config.logLevel, token, stream: log.stream });
  const health = config.healthPort === null ? undefined : createHealth(transport);
  try {
    const libraries = await open(config, setup.store ?? madeUpStore(), logger);
    await health?.serve(config.healthPort ?? 0, libraries, logger);
    const bot = await start({
      config: { ...config, token },
      commands: setup.commands ?? (await loadCommands()),
      ...libraries,
      log: logger,
      health,
      onFatal: (sentence) => void fatal.push(sentence),
    });
    if (transport === 'http') await server.sender.save(endpointOf(log));
    const stop = async (expected?: 'violations'): Promise<void> => {
      await bot.stop();
      await health?.close();
      await libraries.database?.close();
      const tokens = server.interactionTokens();
      await server.stop();
      if (expected === undefined && server.violations.length > 0) {
        throw new Error(`refused: ${JSON.stringify(server.violations, null, 2)}`);
      }
      if (log.text().includes(token)) throw new Error('the log has the token');
      const leaked = tokens.find((each) => log.text().includes(each));
      if (leaked !== undefined) throw new Error('the log has the token of an interaction');
    };
    return { server, bot, log, fatal, stop };
  } catch (error) {
    if (setup.server === undefined) await server.stop();
    throw error;
  }
}
