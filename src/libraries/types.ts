import type { Snapshot } from '../snapshot/index.ts';

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
