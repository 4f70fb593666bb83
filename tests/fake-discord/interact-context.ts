import { permission } from './constants.ts';
import { guildChannel, threadOf, type Guild } from './guilds.ts';
import type { InteractContext } from './interact-input.ts';
import type { JsonObject } from './json.ts';
import { memberObject, userObject, type Person } from './people.ts';
import type { State } from './state.ts';

/** What an ordinary member may do. */
const MEMBER =
  permission.viewChannel |
  permission.sendMessages |
  permission.embedLinks |
  permission.attachFiles |
  permission.readHistory |
  permission.useCommands |
  permission.useExternalApps;

/** Where an interaction takes place, worked out. */
export interface Place {
  readonly user: Person;
  readonly guildId: string | null;
  readonly context: 0 | 1 | 2;
  readonly channelId: string;
  readonly owners: Readonly<Record<string, string>>;
  readonly permissions: bigint;
  readonly userInstallOnly: boolean;
  readonly forcedEphemeral: boolean;
  /** The keys of the payload that follow from all this. */
  readonly payload: JsonObject;
}

/** Works out where and by whom, as Discord would send it (#interaction-object). */
export function placeOf(state: State, input: InteractContext): Place {
  const user = state.people(input.user ?? 'alice');
  const guildId = input.guild === undefined ? (state.guilds[0]?.id ?? null) : input.guild;
  const context = input.context ?? (guildId === null ? 1 : 0);
  if ((context === 0) !== (guildId !== null)) {
    throw new Error(`context ${context} does not go with guild ${guildId}`);
  }
  const guild = state.guilds.find(({ id }) => id === guildId) ?? null;
  const owners = input.owners ?? defaultOwners(guildId, guild, context, user);
  const permissions = input.permissions ?? MEMBER;
  const userInstallOnly = !('0' in owners);
  // Who may not use external apps publicly, gets their answers alone (topics/permissions).
  const mayBePublic =
    guildId === null ||
    (permissions & (permission.useExternalApps | permission.administrator)) !== 0n;
  const channelId =
    input.thread ?? guild?.channelId ?? state.idOf(`channel ${context} of ${guildId ?? user.id}`);
  const appPermissions = input.appPermissions ?? state.botPermissions;
  return {
    user,
    guildId,
    context,
    channelId,
    owners,
    permissions,
    userInstallOnly,
    forcedEphemeral: userInstallOnly && !mayBePublic,
    payload: {
      channel_id: channelId,
      channel:
        input.thread !== undefined && guild
          ? threadOf(guild, input.thread)
          : channelObject(state, guild, guildId, context, channelId, user),
      app_permissions: String(appPermissions),
      locale: input.locale ?? 'en-US',
      entitlements: [],
      authorizing_integration_owners: owners,
      context,
      attachment_size_limit: 10 * 1024 * 1024,
      ...(guildId === null
        ? { user: userObject(user) }
        : {
            guild_id: guildId,
            guild: { id: guildId, locale: guild?.locale ?? 'en-US', features: [] },
            guild_locale: guild?.locale ?? 'en-US',
            member: memberObject(user, permissions),
          }),
    },
  };
}

function defaultOwners(
  guildId: string | null,
  guild: Guild | null,
  context: number,
  user: Person,
): Record<string, string> {
  if (guild) return { 0: guild.id };
  if (guildId === null && context === 1) return { 0: '0' };
  return { 1: user.id };
}

function channelObject(
  state: State,
  guild: Guild | null,
  guildId: string | null,
  context: number,
  id: string,
  user: Person,
): JsonObject {
  if (guild) return guildChannel(guild);
  if (guildId !== null) {
    return { id, type: 0, guild_id: guildId, name: 'elsewhere', position: 0, flags: 0 };
  }
  const other = context === 1 ? state.bot : state.people('bob');
  return {
    id,
    type: context === 1 ? 1 : 3,
    last_message_id: null,
    flags: 0,
    recipients: [userObject(other, context === 1), userObject(user)],
    ...(context === 1 ? {} : { name: null, icon: null, owner_id: user.id }),
  };
}
