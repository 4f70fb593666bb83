import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { withPreparedNames } from '../../command/index.ts';
import { listFiles } from '../../library/index.ts';
import { type Material as Changes, openForChanges } from '../../material/index.ts';
import {
  checkSnapshot,
  type LoadProgress,
  openStore,
  readSnapshot,
  type Snapshot,
  type SnapshotStore,
} from '../../snapshot/index.ts';
import { UserError } from '../../system/index.ts';
import { makeDropFolder, type DropFolder } from './drop-folder.ts';
import { RequestRefused } from '../server/read-body.ts';
import type { MaterialInfo, OpenEvent } from '../wire.ts';

/** The material that the page answers from: the folder's, or that of files dropped on the page. */
export interface Material {
  /** Answers from whichever is in use. */
  readonly store: SnapshotStore;
  /** Changes whichever is in use. */
  changes(): Changes;
  info(): MaterialInfo;
  /** Begins a temporary library; gives its id. */
  begin(): Promise<string>;
  /** Takes one file of it. */
  take(id: string, name: string, content: Readable): Promise<void>;
  /** Reads it, and answers from it from then on where anything could be read. */
  open(id: string, onProgress: LoadProgress): Promise<OpenReport>;
  /** Answers from the folder again. */
  leave(): Promise<void>;
  /** Removes what was dropped; for the moment that the process ends. */
  removeAll(): void;
}

/** What came of opening dropped files. */
type OpenReport = Extract<OpenEvent, { kind: 'report' }>;

/** A store of dropped files, how they are changed, and where they are. */
interface Dropped {
  readonly store: SnapshotStore;
  readonly changes: Changes;
  readonly folder: DropFolder;
}

/** Answers from the folder's store until files are dropped. */
export function createMaterial(
  folder: string,
  own: SnapshotStore,
  mostMb: number | undefined,
): Material {
  const ownChanges = openForChanges(folder, own, { mostMb });
  const incoming = new Map<string, DropFolder>();
  const opening = new Set<DropFolder>();
  let dropped: Dropped | null = null;
  const inUse = (): SnapshotStore => dropped?.store ?? own;
  const info = () => describe(inUse().current(), dropped === null ? folder : null);

  const find = (id: string): DropFolder => {
    const found = incoming.get(id);
    if (!found) throw new RequestRefused(404, 'There is no such temporary library.');
    return found;
  };
  const replace = async (next: Dropped | null): Promise<void> => {
    const before = dropped;
    dropped = next;
    await before?.folder.remove();
  };

  const openFolder = async (fresh: DropFolder, onProgress: LoadProgress): Promise<OpenReport> => {
    const { passedOver } = await listFiles(fresh.path);
    const store = await openOrNull(fresh.path, onProgress);
    if (store === null) {
      const snapshot = await readSnapshot(fresh.path);
      await fresh.remove();
      return { kind: 'report', report: checkSnapshot(snapshot, passedOver), material: null };
    }
    const changes = openForChanges(fresh.path, store);
    await replace({ store, changes, folder: fresh });
    const report = checkSnapshot(store.current(), passedOver);
    return { kind: 'report', report, material: info() };
  };

  return {
    store: { current: () => inUse().current(), reload: () => inUse().reload() },
    changes: () => dropped?.changes ?? ownChanges,
    info,
    async begin() {
      // One at a time: what was begun and never opened would stay for ever.
      for (const [id, left] of incoming) {
        incoming.delete(id);
        await left.remove();
      }
      const id = randomUUID();
      incoming.set(id, await makeDropFolder());
      return id;
    },
    take: (id, name, content) => find(id).write(name, content),
    async open(id, onProgress) {
      const fresh = find(id);
      // From here on nobody else opens it, writes to it or begins another in its place.
      incoming.delete(id);
      opening.add(fresh);
      try {
        return await openFolder(fresh, onProgress);
      } catch (error) {
        await fresh.remove();
        throw error;
      } finally {
        opening.delete(fresh);
      }
    },
    leave: () => replace(null),
    removeAll() {
      const folders = [
        ...incoming.values(),
        ...opening,
        ...(dropped === null ? [] : [dropped.folder]),
      ];
      for (const { path } of folders) rmSync(path, { recursive: true, force: true });
    },
  };
}

/** The store of a folder, or null where nothing in it can be read. */
async function openOrNull(folder: string, onProgress: LoadProgress): Promise<SnapshotStore | null> {
  try {
    return withPreparedNames(await openStore(folder, { onProgress }));
  } catch (error) {
    if (error instanceof UserError && error.key === 'nothing-to-read') return null;
    throw error;
  }
}

function describe({ library }: Snapshot, folder: string | null): MaterialInfo {
  return {
    folder,
    sources: library.sources.length,
    passages: library.passages.length,
    title: library.sources.find(({ title }) => title !== null)?.title ?? null,
  };
}
