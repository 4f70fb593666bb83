/** All of a list in words, where Discord shows it a page at a time. */
export interface Listing {
  readonly head: string;
  readonly lines: readonly ListedLine[];
  /** What stands under it where not all of it is shown. */
  readonly more: string | null;
  /** The same for scripts (design.md, the terminal contract). */
  readonly json: object;
}

/** One of a list, and what is said of it. */
export interface ListedLine {
  readonly name: string;
  readonly about: string;
}
