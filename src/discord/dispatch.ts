import { Events, type Client, type Interaction } from 'discord.js';
import { answerAutocomplete } from './answer-autocomplete.ts';
import { answerCommand, type Answering } from './answer-command.ts';
import { answerPress } from './answer-press.ts';
import type { InFlight } from './in-flight.ts';

/** Answers what Discord brings in. */
export function dispatchInteractions(
  client: Client,
  answering: Answering,
  inFlight: InFlight,
): void {
  client.on(Events.InteractionCreate, (interaction) => {
    const work = dispatch(interaction, answering).catch((error: unknown) => {
      answering.log.error({ err: error }, 'an interaction could not be answered');
    });
    inFlight.add(work);
    // Of direct messages discord.js keeps the channel, with who it is with. Nothing here needs it.
    if (interaction.guildId === null && interaction.channelId !== null) {
      client.channels.cache.delete(interaction.channelId);
    }
  });
}

// One line and one file for each kind of interaction.
async function dispatch(interaction: Interaction, answering: Answering): Promise<void> {
  if (interaction.isChatInputCommand()) return answerCommand(interaction, answering);
  if (interaction.isMessageContextMenuCommand()) return answerCommand(interaction, answering);
  if (interaction.isMessageComponent()) return answerPress(interaction, answering);
  if (interaction.isAutocomplete()) return answerAutocomplete(interaction, answering);
  answering.log.warn({ type: interaction.type }, 'an interaction of a kind that is not known here');
}
