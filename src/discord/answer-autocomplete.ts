import type { AutocompleteInteraction } from 'discord.js';
import type { Choice } from '../command/types.ts';
import type { Answering } from './answer-command.ts';
import { toRequest } from './request.ts';
import { respondTo } from './send.ts';
import { withoutWords } from './without-words.ts';

/** Suggests while an option is being typed. A failure suggests nothing: free text still works. */
export async function answerAutocomplete(
  interaction: AutocompleteInteraction,
  answering: Answering,
): Promise<void> {
  const { commands, store, log } = answering;
  const responder = respondTo(interaction, interaction.client.rest);
  const command = commands.get(interaction.commandName);
  const focused = interaction.options.getFocused(true);
  let choices: readonly Choice[] = [];
  try {
    const request = toRequest(interaction, answering);
    choices = command?.autocomplete?.(request, focused.name, store.current()) ?? [];
  } catch (error) {
    const err = withoutWords(error, [focused.value]);
    log.error({ err, command: interaction.commandName }, 'suggestions failed');
  }
  const outcome = await responder.suggest(choices);
  log.debug({ command: interaction.commandName, outcome }, 'suggested');
}
