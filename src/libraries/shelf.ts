import { LRUCache } from 'lru-cache';

/** What is kept in memory as long as there is room, by id. */
export interface Shelf<Kept> {
  /**
   * Works with what is kept, which is loaded where it is not there. Nothing is loaded a second time
   * while somebody works with it, room or not: two would change one folder.
   */
  use<Made>(id: string, work: (kept: Kept) => Promise<Made>): Promise<Made>;
  /** Lets it be loaded anew where nobody works with it: then that is better than what is there. */
  renew(id: string): void;
  /** Forgets it: whoever comes next loads it anew. */
  drop(id: string): void;
  /** All that are in memory; nothing counts as used by that. */
  entries(): Iterable<readonly [string, Kept]>;
  /** How many are in memory, and how many bytes they are taken to have. */
  size(): { readonly count: number; readonly bytes: number };
}

/** How a shelf is kept. */
export interface ShelfOptions<Kept> {
  readonly mostBytes: number;
  readonly load: (id: string) => Promise<Kept>;
  readonly weigh: (kept: Kept) => number;
}

/** Something that somebody works with, or waits for. */
interface InUse<Kept> {
  readonly loading: Promise<Kept>;
  users: number;
}

/** A shelf from which those go first that were used the longest ago. */
export function createShelf<Kept extends object>({
  mostBytes,
  load,
  weigh,
}: ShelfOptions<Kept>): Shelf<Kept> {
  const shelved = new LRUCache<string, Kept>({
    maxSize: mostBytes,
    // One that is larger than all the room there is takes all of it, and is not read for each answer.
    sizeCalculation: (kept) => Math.min(mostBytes, Math.max(1, Math.round(weigh(kept)))),
  });
  const inUse = new Map<string, InUse<Kept>>();

  const take = (id: string): InUse<Kept> => {
    const shelf = shelved.get(id);
    const taken = inUse.get(id) ?? {
      loading: shelf === undefined ? load(id) : Promise.resolve(shelf),
      users: 0,
    };
    inUse.set(id, taken);
    taken.users++;
    return taken;
  };
  const giveBack = (id: string, taken: InUse<Kept>, kept: Kept | null) => {
    taken.users--;
    // Dropped meanwhile, it is not put back.
    if (inUse.get(id) !== taken) return;
    // Weighed anew each time that it was in use: it may have grown.
    if (kept !== null) shelved.set(id, kept);
    if (taken.users === 0) inUse.delete(id);
  };

  return {
    async use(id, work) {
      const taken = take(id);
      let kept: Kept | null = null;
      try {
        kept = await taken.loading;
        return await work(kept);
      } finally {
        giveBack(id, taken, kept);
      }
    },
    renew(id) {
      if (!inUse.has(id)) shelved.delete(id);
    },
    drop(id) {
      shelved.delete(id);
      inUse.delete(id);
    },
    entries: () => shelved.entries(),
    size: () => ({ count: shelved.size, bytes: shelved.calculatedSize }),
  };
}
