import {
  ApplicationCommandOptionType,
  InteractionContextType,
  PermissionFlagsBits,
  type AutocompleteInteraction,
  type BaseInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  type MessageContextMenuCommandInteraction,
} from 'discord.js';
import { textOfMessage } from '../command/message-parts.ts';
import type { Asker } from '../command/press.ts';
import type { Capabilities, Request } from '../command/types.ts';
import { isAskedPrivately } from '../command/visibility.ts';
import type { Config } from '../host/config.ts';
import type { Upload } from '../material/types.ts';
import { toLocale } from '../language/locale.ts';
import { toUpload } from './attachment.ts';

/** What of a request Discord does not say. */
export interface RequestDefaults {
  readonly replies: Config['replies'];
  readonly capabilities: Capabilities;
  /** Where files that people send may be fetched from. */
  readonly attachmentOrigins: readonly string[];
}

/** Who is behind an interaction, and where. */
export function toAsker(interaction: BaseInteraction, capabilities: Capabilities): Asker {
  return {
    locale: toLocale(interaction.locale),
    userId: interaction.user.id,
    guildId: interaction.guildId,
    mayManageGuild: mayManageGuild(interaction),
    capabilities,
  };
}

/** Who brings the app along into a server of his own is no moderator of the material there. */
function mayManageGuild(interaction: BaseInteraction): boolean {
  const { guildId, memberPermissions, authorizingIntegrationOwners: owners } = interaction;
  const isInstalled = guildId !== null && owners.guildId === guildId;
  return isInstalled && (memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false);
}

/** A command, or one that is still being typed, as a request. */
export function toRequest(
  interaction:
    | ChatInputCommandInteraction
    | AutocompleteInteraction
    | MessageContextMenuCommandInteraction,
  { replies, capabilities, attachmentOrigins }: RequestDefaults,
): Request {
  const { data } = interaction.options;
  const [first] = data;
  const subcommand = first?.type === ApplicationCommandOptionType.Subcommand ? first : null;
  const isOnMessage = interaction.isMessageContextMenuCommand();
  const given = isOnMessage ? [] : (subcommand?.options ?? data);
  const options = toOptions(given);
  return {
    ...toAsker(interaction, capabilities),
    command: interaction.commandName,
    subcommand: subcommand?.name ?? null,
    options,
    files: toFiles(given, attachmentOrigins),
    page: 1,
    targetText: isOnMessage ? textOfMessage(interaction.targetMessage) : null,
    private: isAskedPrivately(options, replies) && !isAlone(interaction),
  };
}

/** In direct messages with the bot nobody else could see the answer, and there is no channel. */
export function isAlone({ context }: BaseInteraction): boolean {
  return context === InteractionContextType.BotDM;
}

function toOptions(data: readonly CommandInteractionOption[]): Request['options'] {
  const options: Record<string, string | number | boolean> = {};
  for (const { name, value, attachment } of data) {
    if (attachment === undefined && value !== undefined && value !== null) options[name] = value;
  }
  return options;
}

function toFiles(
  data: readonly CommandInteractionOption[],
  origins: readonly string[],
): NonNullable<Request['files']> {
  const files: Record<string, Upload> = {};
  for (const { name, attachment } of data) {
    if (attachment) files[name] = toUpload(attachment, origins);
  }
  return files;
}
