import {
  collectionsOf,
  findCollections,
  isEverything,
  nameCollection,
} from '../../answers/index.ts';
import { nearestNames } from '../../language/index.ts';
import type { ChannelPlace } from '../../material/index.ts';
import type { ChannelFound } from '../../replies/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { UserError } from '../../system/index.ts';
import { describe, requiredText, SUBCOMMAND, type Subcommand } from '../declare.ts';
import { checkModerator } from '../request/moderation.ts';
import { textOption } from '../request/read-options.ts';
import type { Request } from '../types.ts';

/** Longest name of a collection that the option takes. */
const LONGEST_COLLECTION = 100;

/** `/source here`: what a channel and its threads are answered from. */
export const channelSubcommand: Subcommand = {
  type: SUBCOMMAND,
  name: 'here',
  ...describe({
    nl: 'In welke map in dit kanaal wordt gezocht (wijzigen: moderators)',
    en: 'Which folder is searched in this channel (changing it: moderators)',
  }),
  options: [
    {
      ...requiredText(
        'collection',
        {
          nl: 'Map van het materiaal, of "alles"; leeg: laat zien wat er nu geldt',
          en: 'Folder of the material, or "everything"; empty: show what applies now',
        },
        LONGEST_COLLECTION,
      ),
      required: false,
    },
  ],
};

/**
 * Shows or sets the collection of a channel; null where the request is about none.
 * @throws UserError where who sets it is no moderator, or there is no such collection.
 */
export function channelSources(
  request: Request,
  { library }: Snapshot,
): Promise<ChannelFound> | null {
  return request.subcommand === 'here' ? showOrSet(request, library) : null;
}

async function showOrSet(request: Request, library: Snapshot['library']): Promise<ChannelFound> {
  const channels = request.capabilities.material?.channels;
  if (channels === undefined) throw new UserError('only-in-discord', {});
  const place = placeOf(request);
  const name = textOption(request, 'collection');
  if (name === null) return toFound('shown');
  checkModerator(request);
  const collection = findCollection(name, library);
  await channels.set(place, collection);
  return toFound('set');

  async function toFound(did: ChannelFound['did']): Promise<ChannelFound> {
    // Also tells where the file is damaged.
    const own = await channels?.own(place);
    const inUse = (await channels?.of(place)) ?? null;
    return {
      kind: 'channel',
      did,
      collection: inUse,
      isThere: inUse !== null && collectionsOf(library).includes(inUse),
      isInherited: inUse !== null && (own ?? null) === null,
      others: collectionsOf(library),
    };
  }
}

function placeOf({ guildId, channel }: Request): ChannelPlace {
  if (guildId === null || !channel) throw new UserError('not-in-a-server', {});
  return { server: guildId, channel: channel.id, parent: channel.parent };
}

/** Null for everything. A collection that is called "alles" goes first. */
function findCollection(name: string, library: Snapshot['library']): string | null {
  const folders = findCollections(name, library);
  const [folder] = folders;
  if (folder !== undefined && folders.length === 1) return folder;
  if (folder === undefined && isEverything(name)) return null;
  const all = collectionsOf(library).map(nameCollection);
  const nearest = folder === undefined ? nearestNames(name, all, 5) : folders.map(nameCollection);
  throw new UserError('unknown-collection', { name, nearest });
}
