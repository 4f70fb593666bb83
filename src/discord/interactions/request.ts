import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import { z } from 'zod';
import {
  type Asker,
  type Capabilities,
  isAskedPrivately,
  type Press,
  type Request,
  textOfMessage,
} from '../../command/index.ts';
import type { Config } from '../../host/index.ts';
import type { Upload } from '../../material/index.ts';
import { toLocale } from '../../language/index.ts';
import { toUpload } from './attachment.ts';
import type { RawByWhom, RawCommand, RawOption, RawPress } from './interaction.ts';

// Numbers, as they come: Discord may send others than discord.js knows.
const SUBCOMMAND: number = ApplicationCommandOptionType.Subcommand;
const FILE: number = ApplicationCommandOptionType.Attachment;
const ON_MESSAGE: number = ApplicationCommandType.Message;

const THREADS: ReadonlySet<number> = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);

/** What of a request Discord does not say. */
export interface RequestDefaults {
  readonly replies: Config['replies'];
  /** What may be done in a place, by the server whose library answers there. */
  readonly capabilitiesOf: (library: string | null) => Capabilities;
  /** Where files that people send may be fetched from. */
  readonly attachmentOrigins: readonly string[];
}

/** Who is behind an interaction, and where. */
export function toAsker(
  interaction: RawByWhom,
  { capabilitiesOf }: Pick<RequestDefaults, 'capabilitiesOf'>,
): Asker {
  const { locale, member, user, guild_id } = interaction;
  const library = isInstalled(interaction) ? (guild_id ?? null) : null;
  return {
    locale: toLocale(locale),
    userId: member?.user.id ?? user?.id ?? '',
    guildId: guild_id ?? null,
    library,
    mayManageGuild: mayManageGuild(interaction),
    capabilities: capabilitiesOf(library),
  };
}

/** Whether it is a server that the app is in, and not one that somebody brings it along into. */
function isInstalled({ guild_id, authorizing_integration_owners: owners }: RawByWhom): boolean {
  return (
    typeof guild_id === 'string' && owners[ApplicationIntegrationType.GuildInstall] === guild_id
  );
}

/** Who brings the app along into a server of his own is no moderator of the material there. */
function mayManageGuild(interaction: RawByWhom): boolean {
  const { permissions = '0' } = interaction.member ?? {};
  if (!isInstalled(interaction) || !/^\d{1,30}$/.test(permissions)) return false;
  const has = BigInt(permissions);
  return (has & (PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator)) !== 0n;
}

/** A command, or one that is still being typed, as a request. */
export function toRequest(
  interaction: RawCommand,
  { replies, capabilitiesOf, attachmentOrigins }: RequestDefaults,
): Request {
  const { data } = interaction;
  const given = optionsOf(interaction);
  const options = toOptions(given);
  const [first] = data.options;
  return {
    ...toAsker(interaction, { capabilitiesOf }),
    command: data.name,
    channel: toChannel(interaction),
    subcommand: isSubcommand(first) ? first.name : null,
    options,
    files: toFiles(given, data.resolved.attachments ?? {}, attachmentOrigins),
    page: 1,
    targetText: textOfTarget(interaction),
    private: isAskedPrivately(options, replies) && !isAlone(interaction),
  };
}

/** A button that was pressed, or a menu that was chosen from, with the message that it is under. */
export function toPress(
  pressed: RawPress,
  defaults: Pick<RequestDefaults, 'capabilitiesOf'>,
): Press {
  const { data, message } = pressed;
  return {
    customId: data.custom_id,
    values: data.values,
    components: message.components,
    messageId: message.id,
    isPrivate: (message.flags & MessageFlags.Ephemeral) !== 0,
    isAlone: isAlone(pressed),
    by: toAsker(pressed, defaults),
  };
}

/** Of a channel that is no thread, the parent is a category, which says nothing of it. */
function toChannel({ channel }: RawByWhom): NonNullable<Request['channel']> | null {
  if (!channel) return null;
  const { id, type, parent_id: parent = null } = channel;
  return { id, parent: THREADS.has(type) ? parent : null };
}

/** The options that were filled in, of the subcommand where there is one. */
export function optionsOf({ data }: RawCommand): readonly RawOption[] {
  const [first] = data.options;
  return isSubcommand(first) ? (first.options ?? []) : data.options;
}

function isSubcommand(option: RawOption | undefined): option is RawOption {
  return option?.type === SUBCOMMAND;
}

/** In direct messages with the bot nobody else could see the answer, and there is no channel. */
export function isAlone({ context }: RawByWhom): boolean {
  return context === InteractionContextType.BotDM;
}

const author = z.object({ author: z.object({ id: z.string() }) });

/** What the message says that a command was used on; null where it was used on none. */
function textOfTarget({ data, application_id }: RawCommand): string | null {
  if (data.type !== ON_MESSAGE) return null;
  const target = data.resolved.messages?.[data.target_id ?? ''];
  const isOurs = author.safeParse(target).data?.author.id === application_id;
  return textOfMessage(target, isOurs);
}

function toOptions(given: readonly RawOption[]): Request['options'] {
  const options: Record<string, string | number | boolean> = {};
  for (const { name, type, value } of given) {
    const isFile = type === FILE;
    if (!isFile && value !== undefined) options[name] = value;
  }
  return options;
}

function toFiles(
  given: readonly RawOption[],
  attachments: NonNullable<RawCommand['data']['resolved']['attachments']>,
  origins: readonly string[],
): NonNullable<Request['files']> {
  const files: Record<string, Upload> = {};
  for (const { name, type, value } of given) {
    if (type !== FILE) continue;
    const attachment = attachments[String(value)];
    if (attachment) files[name] = toUpload(attachment, origins);
  }
  return files;
}
