import type { SnapshotStore } from '../snapshot/index.ts';
import type { Paths } from './paths.ts';

/** The folder of material on disk, and what is loaded of it. */
export interface Place {
  readonly paths: Paths;
  readonly store: SnapshotStore;
  /** Millions of characters that the material may have; undefined for what there is memory for. */
  readonly mostMb: number | undefined;
}
