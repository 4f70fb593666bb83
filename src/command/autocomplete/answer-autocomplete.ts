import type { Reading } from '../../libraries/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import type { Answering } from '../answering/answer-command.ts';
import { toChoices } from './complete.ts';
import { isModeration } from '../request/moderation.ts';
import { countedName } from '../answering/observer.ts';
import { textOption } from '../request/read-options.ts';
import type { Responder } from '../answering/responder.ts';
import { settleScope } from '../request/settle-scope.ts';
import type { Choice, Command, Request } from '../types.ts';
import { withoutWords } from '../answering/without-words.ts';

/** Of Discord's 3 seconds; who types on asks again, and what was read meanwhile is there then. */
const PATIENCE_MS = 2_000;

async function withinTime(opening: Promise<Reading>): Promise<Reading | null> {
  let timer: NodeJS.Timeout | undefined;
  const isTime = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, null);
  });
  try {
    return await Promise.race([opening, isTime]);
  } finally {
    clearTimeout(timer);
  }
}

/** Of the server's own library first, then of the common one where that can be asked too. */
async function suggest(
  request: Request,
  focused: string,
  command: Command,
  { own, common }: Reading,
): Promise<readonly Choice[]> {
  const ofLibrary = async (asked: Request, snapshot: Snapshot) => {
    // What is being typed for the source itself is not settled yet.
    const settled = focused === 'source' ? asked : await settleScope(asked, command, snapshot);
    return command.autocomplete?.(settled, focused, snapshot) ?? [];
  };
  const first = await ofLibrary(request, own);
  if (common === null || isModeration(command, request)) return first;
  const second = await ofLibrary({ ...request, channel: null }, common);
  return toChoices([...first, ...second]);
}

/** Suggests while an option is being typed. A failure suggests nothing: free text still works. */
export async function answerAutocomplete(
  request: Request,
  focused: string,
  responder: Responder,
  { commands, libraries, log, observe }: Answering,
): Promise<void> {
  const started = performance.now();
  let hasFailed = false;
  let choices: readonly Choice[] = [];
  try {
    const command = commands.get(request.command);
    const reading = await withinTime(libraries.open(request.library ?? null));
    if (command && reading) choices = await suggest(request, focused, command, reading);
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
