import type { Answering } from './answer-command.ts';
import { countedName } from './observer.ts';
import { textOption } from './read-options.ts';
import type { Responder } from './responder.ts';
import { settleScope } from './settle-scope.ts';
import type { Choice, Request } from './types.ts';
import { withoutWords } from './without-words.ts';

/** Suggests while an option is being typed. A failure suggests nothing: free text still works. */
export async function answerAutocomplete(
  request: Request,
  focused: string,
  responder: Responder,
  { commands, store, log, observe }: Answering,
): Promise<void> {
  const started = performance.now();
  let hasFailed = false;
  let choices: readonly Choice[] = [];
  try {
    const command = commands.get(request.command);
    const snapshot = store.current();
    // What is being typed for the source itself is not settled yet.
    const settled = focused === 'source' ? request : await settleScope(request, command, snapshot);
    choices = command?.autocomplete?.(settled, focused, snapshot) ?? [];
  } catch (error) {
    const err = withoutWords(error, [textOption(request, focused) ?? '']);
    log.error({ err, command: request.command }, 'suggestions failed');
    hasFailed = true;
  }
  const outcome = await responder.suggest(choices);
  log.debug({ command: request.command, outcome }, 'suggested');
  const isLost = outcome === 'late' || outcome === 'gone';
  observe?.({
    command: countedName(request.command, commands),
    way: 'autocomplete',
    outcome: isLost ? outcome : hasFailed ? 'failed' : 'answered',
    milliseconds: performance.now() - started,
  });
}
