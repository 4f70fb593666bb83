import { namesOf } from '../answers/names.ts';
import type { SnapshotStore } from '../snapshot/types.ts';

/**
 * The same store, with what suggestions are made from ready before anyone types: at 100,000
 * passages that takes a tenth of a second, and a key that is typed shall not wait for it.
 */
export function withPreparedNames(store: SnapshotStore): SnapshotStore {
  const prepare = () => void namesOf(store.current(), null);
  // At the start in the time that the login to Discord takes.
  setImmediate(prepare);
  return {
    current: () => store.current(),
    async reload() {
      const report = await store.reload();
      prepare();
      return report;
    },
  };
}
