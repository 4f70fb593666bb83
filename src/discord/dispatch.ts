import { Events, type Client, type Interaction } from 'discord.js';
import { onAutocomplete, onCommand, onPress, type AnsweringDiscord } from './answer.ts';
import type { InFlight } from './in-flight.ts';

/** Answers what Discord brings in. */
export function dispatchInteractions(
  client: Client,
  answering: AnsweringDiscord,
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

// One line for each kind of interaction.
async function dispatch(interaction: Interaction, answering: AnsweringDiscord): Promise<void> {
  if (interaction.isChatInputCommand()) return onCommand(interaction, answering);
  if (interaction.isMessageContextMenuCommand()) return onCommand(interaction, answering);
  if (interaction.isMessageComponent()) return onPress(interaction, answering);
  if (interaction.isAutocomplete()) return onAutocomplete(interaction, answering);
  answering.log.warn({ type: interaction.type }, 'an interaction of a kind that is not known here');
}
