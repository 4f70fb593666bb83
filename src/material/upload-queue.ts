import { createTurns, type Turns } from '../child/index.ts';
import { UserError } from '../system/index.ts';

/** What whoever sent a file is told while it takes long. */
export type UploadStage = 'waiting' | 'reading';

/** Who sent a file. */
export interface Sender {
  /** The server that it was sent in: files of one wait for each other, not for those of another. */
  readonly server: string;
  /** Told now and then why there is no answer yet. */
  readonly onStage?: ((stage: UploadStage) => void) | undefined;
}

/** Files that were sent are taken in one after the other in each server, some at a time in all. */
export interface UploadQueue {
  /** @throws UserError `too-busy` where too many wait already, or for too long. */
  take<Made>(sender: Sender, work: () => Promise<Made>): Promise<Made>;
}

/** How long a file waits for its turn: Discord takes an answer for a quarter of an hour. */
const PATIENCE_MS = 10 * 60_000;
const MOST_WAITING = 10;
/** After so long somebody wonders. */
const TELL_AFTER_MS: Readonly<Record<UploadStage, number>> = { waiting: 2_000, reading: 10_000 };

/** Makes a queue in which so many files of different servers are taken in at the same time. */
export function createUploadQueue(atOnce: number): UploadQueue {
  const all = createTurns(atOnce);
  const servers = new Map<string, Turns>();

  const turnsOf = (server: string): Turns => {
    const turns = servers.get(server) ?? createTurns(1);
    servers.set(server, turns);
    return turns;
  };

  return {
    async take({ server, onStage }, work) {
      const own = turnsOf(server);
      if (own.busy > MOST_WAITING) throw new UserError('too-busy', {});
      const waiting = tellLater('waiting', onStage);
      try {
        return await inTurn(own, () =>
          inTurn(all, async () => {
            clearTimeout(waiting);
            const reading = tellLater('reading', onStage);
            return work().finally(() => clearTimeout(reading));
          }),
        );
      } finally {
        clearTimeout(waiting);
        if (own.busy === 0) servers.delete(server);
      }
    },
  };
}

function tellLater(stage: UploadStage, onStage: Sender['onStage']): NodeJS.Timeout {
  return setTimeout(() => onStage?.(stage), TELL_AFTER_MS[stage]);
}

async function inTurn<Made>(turns: Turns, work: () => Promise<Made>): Promise<Made> {
  if (!(await turns.take(PATIENCE_MS))) throw new UserError('too-busy', {});
  try {
    return await work();
  } finally {
    turns.end();
  }
}
