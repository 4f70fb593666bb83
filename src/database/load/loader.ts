import type { DictionaryShelf } from '../../dictionaries/index.ts';
import { buildInTurn } from '../../libraries/index.ts';
import { listFiles } from '../../library/index.ts';
import { readSnapshot, type Snapshot } from '../../snapshot/index.ts';
import type { Database, Query } from '../connection/database.ts';
import { layOut } from './files.ts';
import { type LibraryRow, readRow } from './row.ts';
import { fetchSnapshot, putSnapshot } from './snapshots.ts';
import type { WorkFolder } from './work-folder.ts';

/** Where libraries are, and where they are worked on. */
export interface DatabaseParts {
  readonly database: Database;
  readonly work: WorkFolder;
}

/** How a snapshot is made. */
export interface LoaderOptions {
  readonly dictionaries: DictionaryShelf;
  readonly mostMb?: number | undefined;
}

/** A library as it was at one moment. */
export interface AtOneMoment {
  readonly row: LibraryRow;
  readonly snapshot: Snapshot;
}

/** What was built of sources, and the files of formats that are not read. */
export interface Built {
  readonly snapshot: Snapshot;
  readonly passedOver: readonly string[];
}

/** Ways to the snapshot of one library. What is given as the one before is not read or indexed again. */
export interface Loader {
  /** As it is now; null where there is none. */
  load(previous?: Snapshot): Promise<AtOneMoment | null>;
  /** The snapshot of a version: the one that is there, or else built and put there, in a change. */
  fetchOrBuild(query: Query, row: LibraryRow, previous?: Snapshot): Promise<Snapshot>;
  /** Builds what the sources are at that moment. */
  build(query: Query, previous?: Snapshot): Promise<Built>;
  /** Puts a snapshot there, for others too. */
  put(query: Query, version: number, snapshot: Snapshot): Promise<void>;
}

/** The loader of a library. */
export function createLoader(
  library: string,
  { database, work }: DatabaseParts,
  { dictionaries, mostMb }: LoaderOptions,
): Loader {
  const fetch = (query: Query, { version }: LibraryRow) =>
    fetchSnapshot(query, { library, version }, { work, dictionaries });
  const build = (query: Query, previous?: Snapshot) =>
    buildInTurn(() =>
      work.use(async (folder) => {
        await layOut(query, library, folder);
        const snapshot = await readSnapshot(folder, { previous, dictionaries, mostMb });
        return { snapshot, passedOver: (await listFiles(folder)).passedOver };
      }),
    );
  const put = (query: Query, version: number, snapshot: Snapshot) =>
    putSnapshot(query, { library, version }, { work, snapshot });
  const fetchOrBuild = async (query: Query, row: LibraryRow, previous?: Snapshot) => {
    const fetched = await fetch(query, row);
    if (fetched !== null) return fetched;
    const { snapshot } = await build(query, previous);
    await put(query, row.version, snapshot);
    return snapshot;
  };

  return {
    async load(previous) {
      const read = await database.read(async (query) => {
        const row = await readRow(query, library);
        return row && { row, snapshot: await fetch(query, row) };
      });
      if (read === null) return null;
      const { row, snapshot } = read;
      if (snapshot !== null) return { row, snapshot };
      // One builds it, and the others find it there when it is their turn.
      return database.change(library, async (query) => {
        const now = await readRow(query, library);
        return now && { row: now, snapshot: await fetchOrBuild(query, now, previous) };
      });
    },
    fetchOrBuild,
    build,
    put,
  };
}
