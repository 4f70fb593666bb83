import type { SnapshotStore } from '../snapshot/index.ts';
import type { Libraries } from './types.ts';

/** One library that everybody shares. */
export function oneLibrary(store: SnapshotStore): Libraries {
  return { open: async () => ({ own: store.current(), common: null }) };
}
