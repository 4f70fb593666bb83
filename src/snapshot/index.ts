export {
  buildSnapshot,
  readOperatorFiles,
  readSnapshot,
  type SnapshotOptions,
} from './build-snapshot.ts';
export { findObstacle, wordFault } from './cache/check-place.ts';
export { findFingerprint } from './cache/fingerprint.ts';
export { readSnapshotFile, writeSnapshotFile } from './cache/index.ts';
export {
  type CheckedFile,
  checkFolder,
  type CheckReport,
  checkSnapshot,
  type CheckTotals,
  type StatedCompanies,
} from './check-report.ts';
export { holdTheSame, reportReload } from './compare.ts';
export { openStore, type StoreOptions } from './store.ts';
export type { LoadProgress, LoadStage, ReloadReport, Snapshot, SnapshotStore } from './types.ts';
export { watchFolder } from './watch-folder.ts';
