import {
  MessageFlags,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
} from 'discord.js';
import {
  answerAutocomplete,
  answerCommand,
  type Answering,
  answerPress,
  componentsOf,
} from '../command/index.ts';
import { isAlone, toAsker, toRequest, type RequestDefaults } from './request.ts';
import { respondTo } from './send.ts';

/** All that answering Discord needs besides the interaction. */
export type AnsweringDiscord = Answering & RequestDefaults;

/** Answers a slash command, or a command in the menu of a message. */
export async function onCommand(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  answering: AnsweringDiscord,
): Promise<void> {
  // First of all: Discord's 3 seconds are running.
  const responder = respondTo(interaction, interaction.client.rest);
  const asked = toRequest(interaction, answering);
  await answerCommand({ asked, isAlone: isAlone(interaction), responder }, answering);
}

/** Answers a button or a menu. */
export async function onPress(
  interaction: MessageComponentInteraction,
  answering: AnsweringDiscord,
): Promise<void> {
  const responder = respondTo(interaction, interaction.client.rest);
  const press = {
    customId: interaction.customId,
    values: interaction.isStringSelectMenu() ? interaction.values : [],
    components: componentsOf(interaction.message),
    isPrivate: interaction.message.flags.has(MessageFlags.Ephemeral),
    isAlone: isAlone(interaction),
    by: toAsker(interaction, answering.capabilities),
  };
  await answerPress(press, responder, answering);
}

/** Suggests while an option is being typed. */
export async function onAutocomplete(
  interaction: AutocompleteInteraction,
  answering: AnsweringDiscord,
): Promise<void> {
  const responder = respondTo(interaction, interaction.client.rest);
  const focused = interaction.options.getFocused(true);
  const request = toRequest(interaction, answering);
  await answerAutocomplete(request, focused.name, responder, answering);
}
