import type { SnapshotStore } from '../snapshot/types.ts';
import type { Paths } from './paths.ts';

/** The folder of material on disk, and what is loaded of it. */
export interface Place {
  readonly paths: Paths;
  readonly store: SnapshotStore;
}
