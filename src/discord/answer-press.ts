import type { MessageComponentInteraction } from 'discord.js';
import { MessageFlags } from 'discord.js';
import { understandPress } from '../command/press.ts';
import type { Answering } from './answer-command.ts';
import { deliveryFor } from './delivery.ts';
import { componentsOf } from './message-parts.ts';
import { isAlone, toAsker } from './request.ts';
import { respond } from './respond.ts';
import { respondTo } from './send.ts';

/** Answers a button or a menu under one of our messages, of this run or of an earlier one. */
export async function answerPress(
  interaction: MessageComponentInteraction,
  { commands, store, log, capabilities }: Answering,
): Promise<void> {
  const responder = respondTo(interaction, interaction.client.rest);
  const pressed = understandPress(
    {
      customId: interaction.customId,
      values: interaction.isStringSelectMenu() ? interaction.values : [],
      components: componentsOf(interaction.message),
      isPrivate: interaction.message.flags.has(MessageFlags.Ephemeral),
      isAlone: isAlone(interaction),
      by: toAsker(interaction, capabilities),
    },
    commands,
  );
  const { request, way, again } = pressed;
  const snapshot = store.current();
  const work = {
    command: request.command,
    locale: request.locale,
    private: request.private,
    deferAtOnce: false,
    words: Object.values(request.options).filter((value) => typeof value === 'string'),
    again,
    run: () => pressed.run(snapshot),
  };
  await respond(deliveryFor(way, responder, work), work, log);
}
