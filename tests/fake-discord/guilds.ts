import type { JsonObject } from './json.ts';
import { userObject, type Person } from './people.ts';

/** A server in which the app is installed. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  /** Its one text channel. */
  readonly channelId: string;
}

/** What a test may say about a server; the rest is made up. */
export interface GuildInput {
  readonly id?: string;
  readonly name?: string;
  readonly locale?: string;
  readonly channelId?: string;
}

/** Fills in what a test left open. */
export function toGuild(input: GuildInput, newId: () => string): Guild {
  return {
    id: input.id ?? newId(),
    name: input.name ?? 'Study server',
    locale: input.locale ?? 'en-US',
    channelId: input.channelId ?? newId(),
  };
}

/** The text channel of a server (resources/channel#channel-object). */
export function guildChannel(guild: Guild): JsonObject {
  return {
    id: guild.channelId,
    type: 0,
    guild_id: guild.id,
    name: 'general',
    position: 0,
    permission_overwrites: [],
    parent_id: null,
    topic: null,
    nsfw: false,
    last_message_id: null,
    rate_limit_per_user: 0,
    flags: 0,
  };
}

/** A public thread in the text channel of a server. */
export function threadOf(guild: Guild, id: string): JsonObject {
  const { position: _, permission_overwrites: __, topic: ___, ...channel } = guildChannel(guild);
  return { ...channel, id, type: 11, name: 'a thread', parent_id: guild.channelId };
}

/** The data of GUILD_CREATE (events/gateway-events#guild-create). */
export function guildObject(guild: Guild, bot: Person, botPermissions: bigint): JsonObject {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: bot.id,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    roles: [
      {
        id: guild.id,
        name: '@everyone',
        color: 0,
        colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
        hoist: false,
        position: 0,
        permissions: String(botPermissions),
        managed: false,
        mentionable: false,
        flags: 0,
      },
    ],
    emojis: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: guild.locale,
    public_updates_channel_id: null,
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    safety_alerts_channel_id: null,
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    large: false,
    unavailable: false,
    member_count: 2,
    voice_states: [],
    members: [
      {
        user: userObject(bot, true),
        roles: [],
        joined_at: '2024-01-01T00:00:00.000000+00:00',
        deaf: false,
        mute: false,
        flags: 0,
      },
    ],
    channels: [guildChannel(guild)],
    threads: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    stickers: [],
  };
}
