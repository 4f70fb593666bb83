import { randomBytes } from 'node:crypto';
import type { Locale } from '../../language/index.ts';
import type { Logger } from '../../host/index.ts';
import {
  type Again,
  compose,
  errorReply,
  escapeMarkdown,
  type Reply,
} from '../../replies/index.ts';
import { UserError } from '../../system/index.ts';
import type { Delivery } from './delivery.ts';
import { pace } from './pace.ts';
import type { RequestOutcome } from './observer.ts';
import type { Outcome } from './responder.ts';
import { withoutWords } from './without-words.ts';

/** Shows who asked a line of text. */
type Say = (line: string) => void;

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
  /** What to offer to ask again where the material has changed; null for nothing. */
  readonly again: Again | null;
  /** @param say shows a line while there is no answer yet, where that can be. */
  run(say?: Say): Reply | Promise<Reply>;
}

// Half of Discord's 3 seconds: what is left is for the way there.
const DEFER_AFTER_MS = 1500;

/** What went wrong: an expected failure, told in words, or an unexpected one, told with a code. */
type Trouble = 'refused' | 'failed';

/** What came of the work. */
interface Made {
  readonly reply: Reply;
  readonly trouble: Trouble | null;
}

/** What became of a reply. */
interface Delivered {
  readonly outcome: Outcome;
  readonly trouble: Trouble | null;
}

/** What came of a request, and how long it took. */
export interface Responded {
  readonly outcome: Exclude<RequestOutcome, 'nothing'>;
  readonly milliseconds: number;
}

/**
 * Does the work and delivers what it made: at once, or deferred where that takes long. The one
 * error boundary: whatever fails becomes a private reply in the user's language.
 */
export async function respond(delivery: Delivery, work: Work, log: Logger): Promise<Responded> {
  const start = performance.now();
  const { outcome, trouble } = await answer(delivery, work, log);
  const milliseconds = performance.now() - start;
  const ms = Math.round(milliseconds);
  if (outcome === 'late')
    log.warn({ command: work.command, ms }, 'late: Discord no longer accepts the answer');
  else log.debug({ command: work.command, ms, outcome }, 'answered');
  const isDelivered = outcome === 'sent' || outcome === 'answered';
  return { outcome: isDelivered ? (trouble ?? 'answered') : outcome, milliseconds };
}

async function answer(delivery: Delivery, work: Work, log: Logger): Promise<Delivered> {
  try {
    return await answerInTime(delivery, work, log);
  } catch (error) {
    // Not even the apology came through, or the "thinking…": tried once more, and counted.
    const { reply } = wordFailure(error, work, log);
    await delivery.send(reply, true).catch(() => {});
    return { outcome: 'sent', trouble: 'failed' };
  }
}

async function answerInTime(delivery: Delivery, work: Work, log: Logger): Promise<Delivered> {
  if (work.deferAtOnce || pace.isBusy()) {
    return answerDeferred(delivery, work, log, (say) => makeReply(work, log, say));
  }
  const making = makeReply(work, log);
  const made = await withinTime(making);
  if (made === null) return answerDeferred(delivery, work, log, () => making);
  return deliver(made, work, log, (reply, isFailure) => delivery.send(reply, isFailure));
}

async function answerDeferred(
  delivery: Delivery,
  work: Work,
  log: Logger,
  make: (say: Say) => Promise<Made>,
): Promise<Delivered> {
  const deferred = await pace.send(delivery.defer());
  // `answered` is no obstacle: it is this very deferral, which Discord took at an earlier attempt.
  if (deferred === 'late' || deferred === 'gone') return { outcome: deferred, trouble: null };
  const lines = showLines(delivery, work);
  const made = await make(lines.say);
  // The answer comes after the last line, which would else stand in its place.
  await lines.shown();
  const delivered = await deliver(made, work, log, (reply, isFailure) =>
    delivery.sendLater(reply, isFailure),
  );
  // Then it was not there in time: nothing had been put up that could be gone.
  const wasLate = deferred === 'unsure' && delivered.outcome === 'gone';
  return wasLate ? { ...delivered, outcome: 'late' } : delivered;
}

/** Lines in the place of "thinking…", to who alone sees the answer; one that fails is left out. */
function showLines(delivery: Delivery, { private: isPrivate }: Work) {
  let last: Promise<unknown> = Promise.resolve();
  const say: Say = (line) => {
    if (!isPrivate) return;
    const reply = compose({ texts: [`-# ${escapeMarkdown(line)}`], private: true });
    last = last.then(() => delivery.sendLater(reply, false)).catch(() => {});
  };
  return { say, shown: () => last };
}

/** Sends a reply, and where Discord refuses it, the words for that. */
async function deliver(
  { reply, trouble }: Made,
  work: Work,
  log: Logger,
  send: Delivery['send'],
): Promise<Delivered> {
  try {
    return { outcome: await pace.send(send(reply, trouble !== null)), trouble };
  } catch (error) {
    const failure = wordFailure(error, work, log);
    return { outcome: await send(failure.reply, true), trouble: failure.trouble };
  }
}

async function makeReply(work: Work, log: Logger, say?: Say): Promise<Made> {
  await pace.turn();
  try {
    return { reply: await work.run(say), trouble: null };
  } catch (error) {
    return wordFailure(error, work, log);
  }
}

function wordFailure(error: unknown, work: Work, log: Logger): Made {
  const errorId = createErrorId();
  const isExpected = error instanceof UserError;
  if (!isExpected) {
    const err = withoutWords(error, work.words);
    log.error({ err, errorId, command: work.command }, 'a command failed');
  }
  const reply = errorReply(error, work.locale, errorId, work.again);
  return { reply, trouble: isExpected ? 'refused' : 'failed' };
}

/** A code that the user sees and the log has, to find the one by the other. */
export function createErrorId(): string {
  return randomBytes(4).toString('hex');
}

/** The reply, or null where it is not there before it is time to say "thinking…". */
async function withinTime(making: Promise<Made>): Promise<Made | null> {
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
