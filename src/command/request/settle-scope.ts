import { collectionsOf, findScope, nameCollection, type Scope } from '../../answers/index.ts';
import type { Library } from '../../library/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { UserError } from '../../system/index.ts';
import { textOption } from './read-options.ts';
import type { Command, Request } from '../types.ts';

/**
 * A request with what it searches settled: what `source` names, a collection by its full name; else the
 * collection of the channel. Buttons then keep what was searched, whatever the channel has later.
 */
export async function settleScope(
  asked: Request,
  command: Command | undefined,
  { library }: Snapshot,
): Promise<Request> {
  if (!isSearching(command)) return asked;
  const named = textOption(asked, 'source');
  if (named !== null) {
    const { source: _, ...others } = asked.options;
    const source = settleSource(named, library);
    return { ...asked, options: source === null ? others : { ...others, source } };
  }
  const collection = await collectionOf(asked);
  return collection === null ? asked : searchOfChannel(asked, collection, library);
}

/** The same for a button: a collection may be gone since its message was written. */
export function settlePressed(asked: Request, { library }: Snapshot): Request {
  const { ofChannel } = asked;
  return ofChannel ? searchOfChannel(asked, ofChannel.collection, library) : asked;
}

/** Whether it looks something up in the material, so that this can be limited. */
function isSearching(command: Command | undefined): command is Command {
  if (command === undefined) return false;
  const { declaration, query } = command;
  const options = 'options' in declaration ? (declaration.options ?? []) : [];
  return query !== undefined || options.some(({ name }) => name === 'source');
}

/** What `source` names, a collection by its full name; null for everything. */
export function settleSource(named: string, library: Library): string | null {
  const scope = scopeOrUndefined(named, library);
  if (scope === null) return null;
  return scope?.kind === 'collection' ? nameCollection(scope.folder) : named;
}

/** What is named wrongly, the command itself says. */
function scopeOrUndefined(named: string, library: Library): Scope | null | undefined {
  try {
    return findScope(named, library);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** What is asked for oneself is asked of everything, unless every answer is private here. */
async function collectionOf({ guildId, channel, options, capabilities }: Request) {
  const channels = capabilities.material?.channels;
  if (!channels || !channel || guildId === null || options['private'] === true) return null;
  return channels.of({ server: guildId, channel: channel.id, parent: channel.parent });
}

function searchOfChannel(asked: Request, collection: string, library: Library): Request {
  const { source: _, ...others } = asked.options;
  const isThere = collectionsOf(library).includes(collection);
  const options = isThere ? { ...others, source: nameCollection(collection) } : others;
  return { ...asked, options, ofChannel: { collection, isThere } };
}
