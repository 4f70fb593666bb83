/** What ranking needs to know of the passages besides their words. */
export interface Statistics {
  readonly passages: number;
  /** Topical words in each passage, headings and title included, relative to the average. */
  readonly lengths: Float32Array;
  /** What BM25 makes of each length. */
  readonly norms: Float32Array;
  /** The lengths counted in grams. */
  readonly gramLengths: Float32Array;
  /** Passages that a word of the vocabulary stands in, by its number. */
  readonly wordFrequencies: Uint32Array;
  /** Passages that a topical term stands in, by its number. */
  readonly termFrequencies: Uint32Array;
}

/** Divides each number by the average of all. */
export function relateToAverage(lengths: Float32Array): Float32Array {
  let total = 0;
  for (const length of lengths) total += length;
  const average = Math.max(1, total / Math.max(1, lengths.length));
  return lengths.map((length) => length / average);
}
