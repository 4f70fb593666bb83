import { Events, type Client, type Interaction } from 'discord.js';
import { createErrorId } from '../command/index.ts';
import { toLocale } from '../language/index.ts';
import { errorReply } from '../replies/index.ts';
import { onAutocomplete, onCommand, onPress, type AnsweringDiscord } from './answer.ts';
import type { InFlight } from './in-flight.ts';
import { respondTo } from './send.ts';

/** Answers what Discord brings in. */
export function dispatchInteractions(
  client: Client,
  answering: AnsweringDiscord,
  inFlight: InFlight,
): void {
  client.on(Events.InteractionCreate, (interaction) => {
    const work = dispatch(interaction, answering).catch((error: unknown) =>
      apologise(interaction, error, answering),
    );
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

/** The last net, for what failed before or after an answer was made: a code to find it in the log. */
async function apologise(
  interaction: Interaction,
  error: unknown,
  { log }: AnsweringDiscord,
): Promise<void> {
  const errorId = createErrorId();
  log.error({ err: error, errorId }, 'an interaction could not be answered');
  if (!interaction.isRepliable()) return;
  const responder = respondTo(interaction, interaction.client.rest);
  await responder.send(errorReply(error, toLocale(interaction.locale), errorId)).catch(() => {
    // Discord takes no answer at all, which the line above is about.
  });
}
