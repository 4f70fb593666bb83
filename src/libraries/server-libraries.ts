import type { Logger } from '../host/index.ts';
import { createLibrary } from '../library/index.ts';
import { type Material, openUploads, type Quota } from '../material/index.ts';
import { buildSnapshot, type ReloadReport, type SnapshotStore } from '../snapshot/index.ts';
import { UserError } from '../system/index.ts';
import { materialOf } from './material-of.ts';
import type { OpenLibrary } from './open-library.ts';
import { ownLibraryOf } from './own-library.ts';
import type { Places } from './places.ts';
import { createRate } from './rate.ts';
import { createShelf } from './shelf.ts';
import type { Libraries, OwnLibrary } from './types.ts';
import { weighSnapshot } from './weigh.ts';
import { withoutPathsInErrors } from './without-paths.ts';

/** A library for each server, beside one that all share. */
export interface ServerLibraries extends Libraries {
  materialOf(server: string): Material;
  reload(server: string): Promise<ReloadReport>;
  ownLibraryOf(server: string): OwnLibrary;
  /** What is in memory of servers, and the bytes that it is taken to have. */
  inMemory(): { readonly count: number; readonly bytes: number };
  /** The bot was put out of a server: its library answers no more, and waits to be deleted. */
  leave(server: string, at?: Date): Promise<void>;
  /** The bot is in a server again. */
  comeBack(server: string): Promise<void>;
  /**
   * Notes which servers the bot has left or come back to meanwhile, and deletes what was left for
   * too long.
   */
  settle(servers: ReadonlySet<string>, now?: Date): Promise<void>;
}

/** How libraries of servers are kept. */
export interface ServerLibrariesOptions {
  readonly places: Places;
  readonly common: SnapshotStore;
  /** Bytes that those in memory may have together. */
  readonly mostBytes: number;
  readonly quota: Quota;
  readonly changesAnHour: number;
  /** Days after which the library of a server that the bot left is deleted. */
  readonly leaveDays: number;
  readonly mostMb?: number | undefined;
  readonly isCached: boolean;
  readonly log: Logger;
}

const DAY_MS = 24 * 60 * 60_000;

/** Libraries of servers: none is in memory before somebody asks. */
export async function openServerLibraries(
  options: ServerLibrariesOptions,
): Promise<ServerLibraries> {
  const { places, common, mostBytes, quota, mostMb, isCached, log } = options;
  const { dictionaries } = common.current().index.parts;
  const nothing = await openNothing();
  const { changesAnHour } = options;
  const rate = places.rate?.(changesAnHour) ?? createRate(changesAnHour);
  // Nothing that is in a server's library, its names included, goes into a log that others may read.
  const opening = {
    dictionaries,
    quota,
    uploads: openUploads(),
    mostMb,
    isCached,
    onApplied: ({ kind }: { readonly kind: string }) =>
      log.info({ kind }, 'a moderator changed the library of a server'),
    onCacheFailure: () => log.warn('the library of a server could not be kept on disk'),
  };
  const shelf = withoutPathsInErrors(
    createShelf<OpenLibrary>({
      mostBytes,
      weigh: ({ store }) => weighSnapshot(store.current(), { isBuilt: !isCached }),
      load: async (server) => {
        // As it is kept it takes half of the memory.
        const onKept = () => shelf.renew(server);
        return (await places.open(server, { ...opening, onKept })) ?? nothing;
      },
    }),
  );
  places.follow?.({ entries: () => shelf.entries(), drop: (server) => shelf.drop(server) });
  const door = (server: string) => ({
    change: async <Made>(work: (material: Material) => Promise<Made>): Promise<Made> => {
      if (await places.make(server)) shelf.drop(server);
      return shelf.use(server, ({ material }) => {
        if (material === null) throw new UserError('no-own-files', {});
        return work(material);
      });
    },
    look: <Made>(work: (material: Material) => Promise<Made>): Promise<Made | null> =>
      shelf.use(server, async ({ material }) => (material === null ? null : work(material))),
  });
  /** After all that is being changed, so that two never change one folder. */
  const close = async (server: string, takeAway: () => Promise<void>): Promise<void> => {
    const closed = await door(server).look((material) => material.close(takeAway).then(() => true));
    if (closed !== true) await takeAway();
    shelf.drop(server);
  };
  const leave = (server: string, at = new Date()) => close(server, () => places.leave(server, at));
  const comeBack = async (server: string) => {
    if (await places.comeBack(server)) shelf.drop(server);
  };

  return {
    async open(server) {
      if (server === null) return { own: common.current(), common: null };
      const own = await shelf.use(server, async ({ store }) => store.current());
      return { own, common: common.current() };
    },
    materialOf: (server) => materialOf(server, door(server), rate),
    async reload(server) {
      await rate.count(server);
      return shelf.use(server, ({ store }) => store.reload());
    },
    ownLibraryOf: (server) =>
      ownLibraryOf({
        use: (work) => shelf.use(server, work),
        forget: () => close(server, () => places.remove(server)),
      }),
    inMemory: () => shelf.size(),
    leave,
    comeBack,
    async settle(servers, now = new Date()) {
      const longest = options.leaveDays * DAY_MS;
      for (const [server, left] of await places.list()) {
        if (servers.has(server)) await comeBack(server);
        else if (left === null) await leave(server, now);
        else if (now.getTime() - left.getTime() >= longest) {
          await places.remove(server);
          log.info('deleted the library of a server that the bot left');
        }
      }
      await places.sweep();
    },
  };
}

/** What a server without a library has; of those that the bot left too. */
async function openNothing(): Promise<OpenLibrary> {
  const snapshot = await buildSnapshot(createLibrary([]));
  const files = { list: async () => [], read: refuse };
  return { store: { current: () => snapshot, reload: refuse }, material: null, files };
}

async function refuse(): Promise<never> {
  throw new UserError('no-own-files', {});
}
