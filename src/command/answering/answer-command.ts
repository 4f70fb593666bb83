import type { MissedWord } from '../../answers/index.ts';
import type { Logger } from '../../host/index.ts';
import type { Libraries } from '../../libraries/index.ts';
import { UserError } from '../../system/index.ts';
import { askLibraries } from '../request/ask-libraries.ts';
import { deliveryFor } from './delivery.ts';
import { isModeration } from '../request/moderation.ts';
import { drawSeed } from '../request/draw-seed.ts';
import { countedName, type Observe } from './observer.ts';
import { respond } from './respond.ts';
import type { Responder } from './responder.ts';
import { settleScope } from '../request/settle-scope.ts';
import type { Command, Request } from '../types.ts';
import { mayBeWrong } from '../press/wrong-answer.ts';

/** All that answering needs besides what is asked. */
export interface Answering {
  readonly commands: ReadonlyMap<string, Command>;
  readonly libraries: Libraries;
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
  { commands, libraries, log, observe }: Answering,
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
      // Taken once: what is found and what is shown are of the same snapshot, reload or not.
      const reading = await libraries.open(request.library ?? null);
      const { found, settled, snapshot } = await askLibraries(
        { ...request, ...(say ? { say } : {}) },
        command,
        reading,
        async (wanted, library) => {
          const scoped = await settleScope(wanted, command, library);
          return { ...scoped, mayBeWrong: mayBeWrong(scoped, command) };
        },
      );
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
