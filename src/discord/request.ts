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
import type { Config } from '../config.ts';
import { toLocale } from '../language/locale.ts';

/** What of a request Discord does not say. */
export interface RequestDefaults {
  readonly replies: Config['replies'];
  readonly capabilities: Capabilities;
}

/** Who is behind an interaction, and where. */
export function toAsker(interaction: BaseInteraction, capabilities: Capabilities): Asker {
  return {
    locale: toLocale(interaction.locale),
    userId: interaction.user.id,
    guildId: interaction.guildId,
    mayManageGuild: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    capabilities,
  };
}

/** A command, or one that is still being typed, as a request. */
export function toRequest(
  interaction:
    | ChatInputCommandInteraction
    | AutocompleteInteraction
    | MessageContextMenuCommandInteraction,
  { replies, capabilities }: RequestDefaults,
): Request {
  const { data } = interaction.options;
  const [first] = data;
  const subcommand = first?.type === ApplicationCommandOptionType.Subcommand ? first : null;
  const isOnMessage = interaction.isMessageContextMenuCommand();
  const options = isOnMessage ? {} : toOptions(subcommand?.options ?? data);
  return {
    ...toAsker(interaction, capabilities),
    command: interaction.commandName,
    subcommand: subcommand?.name ?? null,
    options,
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
  for (const { name, value } of data) {
    if (value !== undefined && value !== null) options[name] = value;
  }
  return options;
}
