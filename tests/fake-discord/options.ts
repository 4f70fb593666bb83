import type { Clock } from './clock.ts';
import type { GuildInput } from './guilds.ts';

/** How a server is set up; everything can be left out. */
export interface FakeDiscordOptions {
  /** The bot's valid token. */
  readonly token?: string;
  readonly applicationId?: string;
  readonly botName?: string;
  /** Where the app is installed; one server when left out. */
  readonly guilds?: readonly GuildInput[];
  readonly clock?: Clock;
  /** A fixed port, to come back at after a stop; a free one when left out. */
  readonly port?: number;
  /** How often the client shall send heartbeats, in real ms; Discord's 41,250 when left out. */
  readonly heartbeatMs?: number;
  /** Privileged intents that are switched on in the developer portal, as bits. */
  readonly privilegedIntents?: number;
  /** What the bot may do in its servers; the usual rights when left out. */
  readonly botPermissions?: bigint;
}
