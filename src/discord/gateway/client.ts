import { Client, Events, GatewayIntentBits, Options } from 'discord.js';
import type { ObserveGateway } from '../../health/index.ts';
import type { Logger } from '../../host/index.ts';
import { restOptions } from '../rest/rest-options.ts';

// discord.js would keep every user that it ever saw, and the messages of every context command.
const NOTHING_ABOUT_PEOPLE = {
  UserManager: 0,
  GuildMemberManager: 0,
  ThreadMemberManager: 0,
  MessageManager: 0,
  DMMessageManager: 0,
  GuildMessageManager: 0,
  PresenceManager: 0,
  VoiceStateManager: 0,
};

/** A client that asks for as little as it can and says in the log how the connection fares. */
export function createClient(
  apiUrl: string | null,
  log: Logger,
  observeGateway: ObserveGateway = () => {},
): Client {
  const client = new Client({
    // Every interaction arrives with it; none of the privileged intents is needed.
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits(NOTHING_ABOUT_PEOPLE),
    // One process runs as many shards as Discord asks for.
    shards: 'auto',
    // Interactions wait for the servers' data after a login, and have 3 seconds: the default of
    // 15 would make them late wherever one server is in an outage.
    waitGuildTimeout: 1000,
    rest: restOptions(apiUrl),
  });
  client.on(Events.Error, (error) => {
    log.error({ err: error }, 'an error in the Discord client');
  });
  client.on(Events.Warn, (warning) => {
    log.warn(warning);
  });
  client.on(Events.ShardError, (error) => {
    log.warn({ err: error }, 'an error on the connection to Discord');
  });
  client.on(Events.ShardReconnecting, (shard) => {
    log.info('the connection to Discord was lost; connecting again');
    observeGateway(shard, 'reconnecting');
  });
  client.on(Events.ShardResume, (shard, replayed) => {
    log.info({ replayed }, 'connected to Discord again');
    observeGateway(shard, 'connected');
  });
  client.on(Events.ShardReady, (shard) => observeGateway(shard, 'connected'));
  client.on(Events.ShardDisconnect, (_event, shard) => observeGateway(shard, 'closed'));
  return client;
}
