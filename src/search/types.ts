/** A passage that matches a query. */
export interface Hit {
  /** Place of the passage in `Library.passages`. */
  readonly ordinal: number;
  /** Higher is better; comparable within one ranking only. */
  readonly score: number;
}

export interface SearchIndex {
  readonly size: number;
}
