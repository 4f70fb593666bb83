import { readRegistered, reasonOf, registerCommands, type Server } from '../discord/index.ts';
import { createLogger } from '../host/index.ts';
import { printable } from '../terminal/index.ts';
import type { Session, SetupParts } from './types.ts';

/** Where commands are registered: a server's id, or null for every server. */
export type Place = string | null;

/**
 * Asks about commands that were registered elsewhere and would show twice; the places to remove
 * them from.
 * @param previous the server of the file as it was, or null.
 */
export async function askLeftovers(
  { prompts, texts, patienceMs }: SetupParts,
  { rest, account: { applicationId } }: Session,
  { chosen, previous }: { readonly chosen: Place; readonly previous: Place },
): Promise<readonly Place[]> {
  const places = [...new Set([null, previous])].filter((place) => place !== chosen);
  const toRemove: Place[] = [];
  for (const guildId of places) {
    const until = Date.now() + patienceMs;
    // A server that the bot is no longer in refuses, and shows nothing twice.
    const left = await readRegistered(rest, { applicationId, guildId, until }).catch(() => []);
    const count = left.length;
    if (count === 0) continue;
    const question = texts.askLeftovers(count, guildId);
    if (await prompts.confirm(question, texts.removeThem, texts.leaveThem)) toRemove.push(guildId);
  }
  return toRemove;
}

/** Registers the commands, removes those of other places, and says so; false where that failed. */
export async function register(
  { prompts, texts, commands, patienceMs }: SetupParts,
  { token, rest, account: { applicationId } }: Session,
  server: Server | null,
  toRemove: readonly Place[],
): Promise<boolean> {
  const log = createLogger({ level: 'silent', token });
  const declarations = [...commands.values()].map(({ declaration }) => declaration);
  const put = (guildId: Place, these: typeof declarations) => {
    const until = Date.now() + patienceMs;
    return registerCommands(rest, { applicationId, guildId, declarations: these, until }, log);
  };
  try {
    await put(server?.id ?? null, declarations);
    prompts.say(texts.registered(declarations.length, server && printable(server.name)));
  } catch (error) {
    prompts.fail(texts.notRegistered(reason(error)));
    return false;
  }
  try {
    for (const place of toRemove) await put(place, []);
    return true;
  } catch (error) {
    prompts.fail(texts.notRemoved(reason(error)));
    return false;
  }
}

/** What Discord said, without our own sentence around it. */
function reason(error: unknown): string {
  const { cause } = error instanceof Error ? error : {};
  return reasonOf(cause ?? error);
}
