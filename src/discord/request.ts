import {
  ApplicationCommandOptionType,
  PermissionFlagsBits,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
} from 'discord.js';
import type { Capabilities, Request } from '../command/types.ts';
import type { Config } from '../config.ts';
import { toLocale } from '../language/locale.ts';

/** What of a request Discord does not say. */
export interface RequestDefaults {
  readonly replies: Config['replies'];
  readonly capabilities: Capabilities;
}

/** A slash command as a request. */
export function toRequest(
  interaction: ChatInputCommandInteraction,
  { replies, capabilities }: RequestDefaults,
): Request {
  const [first] = interaction.options.data;
  const subcommand = first?.type === ApplicationCommandOptionType.Subcommand ? first : null;
  const options = toOptions(subcommand?.options ?? interaction.options.data);
  const wish = options['private'];
  return {
    command: interaction.commandName,
    subcommand: subcommand?.name ?? null,
    options,
    locale: toLocale(interaction.locale),
    userId: interaction.user.id,
    guildId: interaction.guildId,
    mayManageGuild: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    page: 1,
    targetText: null,
    private: typeof wish === 'boolean' ? wish : replies === 'private',
    capabilities,
  };
}

function toOptions(data: readonly CommandInteractionOption[]): Request['options'] {
  const options: Record<string, string | number | boolean> = {};
  for (const { name, value } of data) {
    if (value !== undefined && value !== null) options[name] = value;
  }
  return options;
}
