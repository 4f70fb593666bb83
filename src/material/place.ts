import type { SnapshotStore } from '../snapshot/index.ts';
import type { Paths } from './paths.ts';
import type { Quota } from './types.ts';

/** The folder of material on disk, and what is loaded of it. */
export interface Place {
  readonly paths: Paths;
  readonly store: SnapshotStore;
  /** Millions of characters that the material may have; undefined for what there is memory for. */
  readonly mostMb: number | undefined;
  /** What the material may come to; null for no limit. */
  readonly quota: Quota | null;
  /** Whether it is the folder that the operator put on the web, where that is one. */
  readonly isOnWeb: boolean;
  /** Whether the last source may go. */
  readonly mayBeEmpty: boolean;
}
