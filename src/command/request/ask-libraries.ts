import type { Reading } from '../../libraries/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { UserError } from '../../system/index.ts';
import { isModeration } from './moderation.ts';
import type { Command, Request } from '../types.ts';

/** What a command found, of which request, in which library. */
export interface Asked {
  readonly settled: Request;
  readonly found: unknown;
  readonly snapshot: Snapshot;
}

/** Settles a request on a library. */
export type Settle = (request: Request, snapshot: Snapshot) => Request | Promise<Request>;

/** Names that one library may not have, and the other may. */
const UNKNOWN: ReadonlySet<string> = new Set(['unknown-source', 'unknown-side']);

/**
 * What a command finds: in the server's own library, or where that has nothing, in the common one.
 * What a button asks of an answer from the common one, is asked of that.
 */
export async function askLibraries(
  request: Request,
  command: Command,
  reading: Reading,
  settle: Settle,
): Promise<Asked> {
  const { own, common } = reading;
  const ask = async (asked: Request, snapshot: Snapshot): Promise<Asked> => {
    const settled = await settle(asked, snapshot);
    return { settled, found: await command.answer(settled, snapshot), snapshot };
  };
  const isChange = request.decision !== undefined || isModeration(command, request);
  if (common === null || isChange) return ask(request, own);
  const askCommon = () => ask(ofCommon(request), common);
  if (request.isOfCommon === true || own.library.sources.length === 0) return askCommon();

  const askOwn = async (): Promise<Asked> => {
    const asked = await ask(request, own);
    return { ...asked, found: command.addCommon?.(asked.found, common) ?? asked.found };
  };
  const first = await attempt(askOwn);
  const found = foundBy(first, command) ?? foundBy(await attempt(askCommon), command);
  if (found !== null) return found;
  // Neither has it: what is said of that, and what else there is, is of the server's own.
  if ('error' in first) throw first.error;
  return first.asked;
}

function foundBy(attempted: Attempt, command: Command): Asked | null {
  if ('error' in attempted || command.isNothing?.(attempted.asked.found) === true) return null;
  return attempted.asked;
}

/** A channel's collection is one of the server's own library. */
function ofCommon(request: Request): Request {
  const { ofChannel: _, ...others } = request;
  return { ...others, channel: null, isOfCommon: true };
}

type Attempt = { readonly asked: Asked } | { readonly error: UserError };

async function attempt(work: () => Promise<Asked>): Promise<Attempt> {
  try {
    return { asked: await work() };
  } catch (error) {
    if (error instanceof UserError && UNKNOWN.has(error.key)) return { error };
    throw error;
  }
}
