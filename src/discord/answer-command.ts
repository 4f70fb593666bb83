import type { ChatInputCommandInteraction } from 'discord.js';
import type { Command } from '../command/types.ts';
import type { Logger } from '../log.ts';
import type { SnapshotStore } from '../snapshot/types.ts';
import { toRequest, type RequestDefaults } from './request.ts';
import { respond } from './respond.ts';
import { respondTo } from './send.ts';

/** All that answering needs besides the interaction. */
export interface Answering extends RequestDefaults {
  readonly commands: ReadonlyMap<string, Command>;
  readonly store: SnapshotStore;
  readonly log: Logger;
}

/** Answers a slash command. */
export async function answerCommand(
  interaction: ChatInputCommandInteraction,
  answering: Answering,
): Promise<void> {
  const responder = respondTo(interaction, interaction.client.rest);
  const command = answering.commands.get(interaction.commandName);
  const moderation = command?.moderation === true;
  const asked = toRequest(interaction, answering);
  const request = { ...asked, private: asked.private || moderation };
  // Taken once: what is found and what is shown are of the same snapshot, reload or not.
  const snapshot = answering.store.current();
  const work = {
    command: interaction.commandName,
    locale: request.locale,
    private: request.private,
    deferAtOnce: moderation,
    words: Object.values(request.options).filter((value) => typeof value === 'string'),
    run: async () => {
      // Discord may offer for a while what a newer version of the bot no longer has.
      if (command === undefined) throw new Error('There is no such command.');
      return command.reply(await command.answer(request, snapshot), request, snapshot);
    },
  };
  await respond(responder, work, answering.log);
}
