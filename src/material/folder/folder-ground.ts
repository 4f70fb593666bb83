import type { SnapshotStore } from '../../snapshot/index.ts';
import { explainFault } from './faults.ts';
import { folderHoldings } from './folder-holdings.ts';
import { checkOwnFolder, pathsOf } from './paths.ts';
import type { Ground, Place } from '../place.ts';
import type { ChannelsOfServers, Quota } from '../types.ts';

/** What a library may be, wherever it is kept. */
export interface PlaceOptions {
  /** Millions of characters that the material may have. */
  readonly mostMb?: number | undefined;
  /** What the material may come to; no limit where it is left out. */
  readonly quota?: Quota | undefined;
  /** Whether it is the material that the operator put on the web, where that is; left out for yes. */
  readonly isOnWeb?: boolean | undefined;
  /** Whether the last source may go; left out for no. */
  readonly mayBeEmpty?: boolean | undefined;
}

/** A library that is kept in a folder. */
export function folderGround(
  folder: string,
  store: SnapshotStore,
  { mostMb, quota, isOnWeb = true, mayBeEmpty = false }: PlaceOptions = {},
): Ground {
  const paths = pathsOf(folder);
  const own = folderHoldings(paths);
  let reading: Promise<ChannelsOfServers> | null = null;
  const holdings = {
    ...own,
    readChannels() {
      // Anew: whoever asks for it may have repaired the file.
      reading = own.readChannels();
      return reading;
    },
    async writeChannels(servers: ChannelsOfServers) {
      try {
        await own.writeChannels(servers);
      } finally {
        // Also where it failed, for it may have been moved all the same.
        reading = null;
      }
    },
  };
  const place: Place = {
    holdings,
    store,
    mostMb,
    quota: quota ?? null,
    isOnWeb,
    mayBeEmpty,
    isWhole: false,
  };
  const guarded = async <Made>(work: (place: Place) => Promise<Made>): Promise<Made> => {
    try {
      await checkOwnFolder(paths);
      return await work(place);
    } catch (error) {
      throw explainFault(error, folder);
    }
  };
  const channelsAtHand = () => (reading ??= own.readChannels());
  // Looked at when asked for.
  channelsAtHand().catch(() => {});
  return { look: guarded, change: guarded, channelsAtHand };
}
