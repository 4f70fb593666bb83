import type { SnapshotStore } from '../snapshot/index.ts';
import type { Holdings } from './holdings.ts';
import type { ChannelsOfServers, Quota } from './types.ts';

/** A library that is looked at or changed: what it holds, and what is loaded of it. */
export interface Place {
  readonly holdings: Holdings;
  readonly store: SnapshotStore;
  /** Millions of characters that the material may have; undefined for what there is memory for. */
  readonly mostMb: number | undefined;
  /** What the material may come to; null for no limit. */
  readonly quota: Quota | null;
  /** Whether it is the material that the operator put on the web, where that is. */
  readonly isOnWeb: boolean;
  /** Whether the last source may go. */
  readonly mayBeEmpty: boolean;
  /** Whether a change that fails leaves nothing behind: then nothing is to be taken back. */
  readonly isWhole: boolean;
}

/** Where a library is kept: the one way to what it holds. */
export interface Ground {
  /**
   * Works with what it holds, as it is at that moment.
   * @throws UserError where it is not there
   */
  look<Made>(work: (place: Place) => Promise<Made>): Promise<Made>;
  /**
   * The same, while nobody else changes it. Calls of one process come one after the other.
   * @throws UserError where it is not there, or may not be written to
   */
  change<Made>(work: (place: Place) => Promise<Made>): Promise<Made>;
  /** What channels are answered from, at hand: answering waits for no disk. */
  channelsAtHand(): Promise<ChannelsOfServers>;
}
