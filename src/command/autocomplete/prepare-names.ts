import { prepareNames } from '../../answers/index.ts';
import type { SnapshotStore } from '../../snapshot/index.ts';

/** By then the bot is logged in, and hardly anybody has typed yet. */
const AFTER_START_MS = 1_000;

/**
 * The same store, with what suggestions are made from ready before anyone types: a key that is
 * typed shall not wait for it.
 */
export function withPreparedNames(store: SnapshotStore): SnapshotStore {
  const prepare = () => prepareNames(store.current());
  // At the start not before the login to Discord, which waits for nothing else.
  setTimeout(() => void prepare(), AFTER_START_MS).unref();
  return {
    current: () => store.current(),
    async reload() {
      const report = await store.reload();
      await prepare();
      return report;
    },
  };
}
