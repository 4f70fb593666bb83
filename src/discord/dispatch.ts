import { Events, type Client, type Interaction } from 'discord.js';
import { answerCommand, type Answering } from './answer-command.ts';
import { trackInFlight, type InFlight } from './in-flight.ts';

/** Answers what Discord brings in; gives the answers that are being made, to wait for at the end. */
export function dispatchInteractions(client: Client, answering: Answering): InFlight {
  const inFlight = trackInFlight();
  client.on(Events.InteractionCreate, (interaction) => {
    const work = dispatch(interaction, answering).catch((error: unknown) => {
      answering.log.error({ err: error }, 'an interaction could not be answered');
    });
    inFlight.add(work);
  });
  return inFlight;
}

// One line and one file for each kind of interaction.
async function dispatch(interaction: Interaction, answering: Answering): Promise<void> {
  if (interaction.isChatInputCommand()) return answerCommand(interaction, answering);
  answering.log.warn({ type: interaction.type }, 'an interaction of a kind that is not known here');
}
