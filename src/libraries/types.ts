import type { Snapshot } from '../snapshot/index.ts';
import type { Packed, PackLimits } from './pack-files.ts';

/** What one place is answered from. An answer comes from one of the two: their statistics do not merge. */
export interface Reading {
  /** Asked first. */
  readonly own: Snapshot;
  /** What all servers share, asked where `own` finds nothing; null where `own` is that already. */
  readonly common: Snapshot | null;
}

/** The one way to what answers are made from. */
export interface Libraries {
  /**
   * What a server is answered from, by its id as Discord says it; null for where none is: direct messages,
   * people who brought the app along. What is not in memory is read first.
   */
  open(server: string | null): Promise<Reading>;
}

/** What the moderators of a server may do with all of its library. */
export interface OwnLibrary {
  /** Another text of 12 characters as soon as a file comes, changes or goes; null where nothing is kept. */
  state(): Promise<string | null>;
  /** All its files, to be sent. */
  pack(limits: PackLimits): Promise<Packed>;
  /** Deletes all that is kept of it. */
  forget(): Promise<void>;
}
