import { randomBytes } from 'node:crypto';
import type { Locale } from '../language/locale.ts';
import type { Logger } from '../log.ts';
import { errorReply } from '../replies/errors.ts';
import type { Reply } from '../replies/types.ts';
import { UserError } from '../user-error.ts';
import type { Outcome, Responder } from './send.ts';
import { withoutWords } from './without-words.ts';

/** One answer to be made, whichever kind of interaction asked for it. */
export interface Work {
  /** What the log calls it. */
  readonly command: string;
  readonly locale: Locale;
  /** Whether only who asks is to see the answer, also while it is being made. */
  readonly private: boolean;
  /** Say "thinking…" at once, because it takes long. */
  readonly deferAtOnce: boolean;
  /** What the user wrote, which the log must not repeat. */
  readonly words: readonly string[];
  run(): Reply | Promise<Reply>;
}

// Half of Discord's 3 seconds: what is left is for the way there.
const DEFER_AFTER_MS = 1500;

/**
 * Does the work and answers with it: at once, or deferred where that takes long. The one error
 * boundary: whatever fails becomes a private reply in the user's language.
 */
export async function respond(responder: Responder, work: Work, log: Logger): Promise<void> {
  const start = performance.now();
  const outcome = await answer(responder, work, log);
  const ms = Math.round(performance.now() - start);
  if (outcome === 'late') log.warn({ command: work.command, ms }, 'late: Discord takes no answer');
  else log.debug({ command: work.command, ms, outcome }, 'answered');
}

async function answer(responder: Responder, work: Work, log: Logger): Promise<Outcome> {
  if (work.deferAtOnce) return answerDeferred(responder, work, log, () => makeReply(work, log));
  const making = makeReply(work, log);
  const reply = await withinTime(making);
  if (reply === null) return answerDeferred(responder, work, log, () => making);
  return deliver(reply, work, log, (ready) => responder.send(ready));
}

async function answerDeferred(
  responder: Responder,
  work: Work,
  log: Logger,
  make: () => Promise<Reply>,
): Promise<Outcome> {
  const deferred = await responder.defer(work.private);
  // `answered` is no obstacle: it is this very deferral, which Discord took at an earlier attempt.
  if (deferred === 'late' || deferred === 'gone') return deferred;
  return deliver(await make(), work, log, (reply) =>
    reply.private && !work.private ? responder.replacePrivately(reply) : responder.edit(reply),
  );
}

/** Sends a reply, and where Discord refuses it, the words for that. */
async function deliver(
  reply: Reply,
  work: Work,
  log: Logger,
  send: (reply: Reply) => Promise<Outcome>,
): Promise<Outcome> {
  const ready = { ...reply, private: reply.private || work.private };
  try {
    return await send(ready);
  } catch (error) {
    return await send(wordFailure(error, work, log));
  }
}

async function makeReply(work: Work, log: Logger): Promise<Reply> {
  try {
    return await work.run();
  } catch (error) {
    return wordFailure(error, work, log);
  }
}

function wordFailure(error: unknown, work: Work, log: Logger): Reply {
  const errorId = randomBytes(4).toString('hex');
  if (!(error instanceof UserError)) {
    const err = withoutWords(error, work.words);
    log.error({ err, errorId, command: work.command }, 'a command failed');
  }
  return errorReply(error, work.locale, errorId);
}

/** The reply, or null where it is not there before it is time to say "thinking…". */
async function withinTime(making: Promise<Reply>): Promise<Reply | null> {
  let timer: NodeJS.Timeout | undefined;
  const isTime = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, DEFER_AFTER_MS, null);
  });
  try {
    return await Promise.race([making, isTime]);
  } finally {
    clearTimeout(timer);
  }
}
