import type {
  ChannelsOfServers,
  Ground,
  Holdings,
  Place,
  PlaceOptions,
} from '../material/index.ts';
import {
  holdTheSame,
  type ReloadReport,
  reportReload,
  type Snapshot,
  type SnapshotStore,
} from '../snapshot/index.ts';
import { UserError } from '../system/index.ts';
import type { Query } from './connection/database.ts';
import { databaseHoldings } from './holdings.ts';
import type { InMemory } from './load/in-memory.ts';
import type { DatabaseParts, Loader } from './load/loader.ts';
import { notify } from './connection/notices.ts';
import { quotaOf, readRow } from './load/row.ts';

/** What a ground is made of. */
export interface GroundParts extends DatabaseParts {
  readonly library: string;
  readonly loader: Loader;
  readonly inMemory: InMemory;
  readonly options: PlaceOptions;
  /** Told when what was built is in the database too. */
  readonly onKept?: (() => void) | undefined;
}

/** What comes of a change, which nobody sees before that is made. */
interface Staged {
  built?: { readonly version: number; readonly snapshot: Snapshot; readonly report: ReloadReport };
  channels?: ChannelsOfServers;
}

/** A library that is kept in the database: each change is one transaction, the new snapshot included. */
export function databaseGround(parts: GroundParts): Ground {
  const { library, database, work, loader, inMemory, options, onKept } = parts;
  const { quota, mostMb, isOnWeb = true, mayBeEmpty = false } = options;
  const placeOf = (holdings: Holdings, store: SnapshotStore): Place => ({
    holdings,
    store,
    mostMb,
    quota: quotaOf(quota, inMemory.row()),
    isOnWeb,
    mayBeEmpty,
    isWhole: true,
  });

  const change = async <Made>(make: (place: Place) => Promise<Made>): Promise<Made> => {
    const staged: Staged = {};
    const made = await database.change(library, async (query) => {
      const row = await readRow(query, library);
      if (row === null) throw new UserError('proposal-gone', {});
      // Others may have changed it a moment ago: what is proposed must fit what is there.
      if (row.version !== inMemory.row().version) {
        const { version } = row;
        inMemory.adopt(version, await loader.fetchOrBuild(query, row, inMemory.snapshot()));
      }
      inMemory.see(row);
      const current = () => staged.built?.snapshot ?? inMemory.snapshot();
      const reload = async (): Promise<ReloadReport> => {
        const before = current();
        const { snapshot, passedOver } = await loader.build(query, before);
        const report = { ...reportReload(before, snapshot), passedOver };
        if (holdTheSame(snapshot, before)) return report;
        const version = await nextVersion(query, library);
        await loader.put(query, version, snapshot);
        await notify(query, library);
        staged.built = { version, snapshot, report };
        return report;
      };
      const holdings = databaseHoldings(query, library, work.path);
      const writeChannels = async (servers: ChannelsOfServers) => {
        await holdings.writeChannels(servers);
        staged.channels = servers;
      };
      return make(placeOf({ ...holdings, writeChannels }, { current, reload }));
    });
    adopt(staged);
    return made;
  };
  /** It is in the database: from now on it answers here too. */
  const adopt = ({ built, channels }: Staged) => {
    if (channels) inMemory.see({ ...inMemory.row(), channels, state: '' });
    if (!built) return;
    inMemory.adopt(built.version, built.snapshot, built.report);
    // When whoever made the change is done with it.
    if (onKept) setImmediate(onKept);
  };
  const reload = () => change((place) => place.store.reload());

  return {
    look: (look) => {
      const store = { current: () => inMemory.snapshot(), reload };
      return look(placeOf(databaseHoldings(database.query, library, work.path), store));
    },
    change,
    channelsAtHand: async () => inMemory.channels(),
  };
}

async function nextVersion(query: Query, library: string): Promise<number> {
  const [row] = await query<{ version: number }>(
    `update library set version = nextval('library_version') where id = $1 returning version`,
    [library],
  );
  if (row === undefined) throw new UserError('proposal-gone', {});
  return row.version;
}
