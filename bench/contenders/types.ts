import type { Passage } from '../../src/library/types.ts';

/** How many passages every contender has to name for a query. */
export const DEPTH = 10;

/** A built index: the ordinals of the `DEPTH` best passages for a query, best first. */
export type Search = (text: string) => number[] | Promise<number[]>;

/** A search library, set up in one way. */
export interface Contender {
  /** What it is and how it is set up, in a few words. */
  readonly label: string;
  /** The npm packages whose versions belong to the figures. */
  readonly packages: readonly string[];
  /**
   * Indexes passages in one pass.
   * @param language ISO 639-1 code of most passages, for those that take one language.
   */
  build(passages: readonly Passage[], language: string): Promise<Search>;
}
