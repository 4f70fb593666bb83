import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import { isModeration } from '../command/moderation.ts';
import type { Command } from '../command/types.ts';
import type { Logger } from '../log.ts';
import type { SnapshotStore } from '../snapshot/types.ts';
import { UserError } from '../user-error.ts';
import { deliveryFor } from './delivery.ts';
import { isAlone, toRequest, type RequestDefaults } from './request.ts';
import { respond } from './respond.ts';
import { respondTo } from './send.ts';

/** All that answering needs besides the interaction. */
export interface Answering extends RequestDefaults {
  readonly commands: ReadonlyMap<string, Command>;
  readonly store: SnapshotStore;
  readonly log: Logger;
}

/** Answers a slash command, or a command in the menu of a message. */
export async function answerCommand(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  answering: Answering,
): Promise<void> {
  const responder = respondTo(interaction, interaction.client.rest);
  const command = answering.commands.get(interaction.commandName);
  const asked = toRequest(interaction, answering);
  const moderation = isModeration(command, asked);
  const keptPrivate = command?.alwaysPrivate === true && !isAlone(interaction);
  const request = { ...asked, private: asked.private || moderation || keptPrivate };
  // Taken once: what is found and what is shown are of the same snapshot, reload or not.
  const snapshot = answering.store.current();
  const options = Object.values(request.options).filter((value) => typeof value === 'string');
  const work = {
    command: interaction.commandName,
    locale: request.locale,
    private: request.private,
    deferAtOnce: moderation,
    words: [...options, ...(request.targetText === null ? [] : [request.targetText])],
    again: null,
    run: async () => {
      // Discord may offer for a while what a newer version of the bot no longer has.
      if (command === undefined) {
        throw new UserError('unknown-command', { name: interaction.commandName });
      }
      return command.reply(await command.answer(request, snapshot), request, snapshot);
    },
  };
  await respond(deliveryFor('new', responder, work), work, answering.log);
}
