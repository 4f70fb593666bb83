import type { ReloadReport, Snapshot, SnapshotStore } from '../../src/snapshot/types.ts';

const EMPTY_REPORT: ReloadReport = {
  added: [],
  changed: [],
  removed: [],
  unreadable: [],
  sources: 0,
  passages: 0,
  kept: 0,
  warnings: [],
  milliseconds: 0,
};

/** A snapshot without material, for commands that do not look into it. */
export function emptySnapshot(): Snapshot {
  // Object.create is typed any, which is what something that nobody looks into may be.
  return {
    library: { sources: [], byFile: new Map(), passages: [], unreadable: [] },
    index: Object.create(null),
    facts: Object.create(null),
    warnings: [],
    operator: { glossary: { entries: [], errors: [] }, companies: { entries: [], errors: [] } },
    loadedAt: new Date(),
    milliseconds: 0,
  };
}

/** A store without material; each reload swaps in another snapshot. */
export function madeUpStore(): SnapshotStore {
  let snapshot = emptySnapshot();
  return {
    current: () => snapshot,
    reload: async () => {
      snapshot = emptySnapshot();
      return EMPTY_REPORT;
    },
  };
}
