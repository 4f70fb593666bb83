import type { Answering } from './answer-command.ts';
import { textOption } from './read-options.ts';
import type { Responder } from './responder.ts';
import type { Choice, Request } from './types.ts';
import { withoutWords } from './without-words.ts';

/** Suggests while an option is being typed. A failure suggests nothing: free text still works. */
export async function answerAutocomplete(
  request: Request,
  focused: string,
  responder: Responder,
  { commands, store, log }: Answering,
): Promise<void> {
  let choices: readonly Choice[] = [];
  try {
    const command = commands.get(request.command);
    choices = command?.autocomplete?.(request, focused, store.current()) ?? [];
  } catch (error) {
    const err = withoutWords(error, [textOption(request, focused) ?? '']);
    log.error({ err, command: request.command }, 'suggestions failed');
  }
  const outcome = await responder.suggest(choices);
  log.debug({ command: request.command, outcome }, 'suggested');
}
