import type { MissedWord } from '../answers/index.ts';
import type { Logger } from '../host/index.ts';
import type { SnapshotStore } from '../snapshot/index.ts';
import { UserError } from '../system/index.ts';
import { deliveryFor } from './delivery.ts';
import { isModeration } from './moderation.ts';
import { drawSeed } from './draw-seed.ts';
import { countedName, type Observe } from './observer.ts';
import { respond } from './respond.ts';
import type { Responder } from './responder.ts';
import { settleScope } from './settle-scope.ts';
import type { Command, Request } from './types.ts';
import { mayBeWrong } from './wrong-answer.ts';

/** All that answering needs besides what is asked. */
export interface Answering {
  readonly commands: ReadonlyMap<string, Command>;
  readonly store: SnapshotStore;
  readonly log: Logger;
  /** Told of every request that is over; nobody where it is left out. */
  readonly observe?: Observe | undefined;
}

/** A command as it came in, and the way back. */
export interface AskedCommand {
  readonly asked: Request;
  /** Whether nobody else is there: nothing needs to be private then. */
  readonly isAlone: boolean;
  readonly responder: Responder;
}

/** Answers a slash command, or a command in the menu of a message. */
export async function answerCommand(
  { asked, isAlone, responder }: AskedCommand,
  { commands, store, log, observe }: Answering,
): Promise<void> {
  const command = commands.get(asked.command);
  const moderation = isModeration(command, asked);
  const keptPrivate = command?.alwaysPrivate === true && !isAlone;
  const request = {
    ...asked,
    private: asked.private || moderation || keptPrivate,
    seed: drawSeed(),
    askedAt: performance.now(),
  };
  // Taken once: what is found and what is shown are of the same snapshot, reload or not.
  const snapshot = store.current();
  const options = Object.values(request.options).filter((value) => typeof value === 'string');
  const gap: { words: readonly MissedWord[] | null } = { words: null };
  const work = {
    command: request.command,
    locale: request.locale,
    private: request.private,
    deferAtOnce: moderation,
    words: [...options, ...(request.targetText === null ? [] : [request.targetText])],
    again: null,
    run: async (say?: (line: string) => void) => {
      // Discord may offer for a while what a newer version of the bot no longer has.
      if (command === undefined) throw new UserError('unknown-command', { name: request.command });
      const scoped = await settleScope(request, command, snapshot);
      const settled = { ...scoped, mayBeWrong: mayBeWrong(scoped, command) };
      const found = await command.answer({ ...settled, ...(say ? { say } : {}) }, snapshot);
      gap.words = command.gap?.(found, settled, snapshot) ?? null;
      return command.reply(found, settled, snapshot);
    },
  };
  const { outcome, milliseconds } = await respond(deliveryFor('new', responder, work), work, log);
  const missed = outcome === 'answered' ? gap.words : null;
  if (missed !== null) request.capabilities.gaps?.note(request.guildId, missed);
  observe?.({
    command: countedName(request.command, commands),
    way: 'command',
    outcome: missed === null ? outcome : 'nothing',
    milliseconds,
  });
}
