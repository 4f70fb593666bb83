/** Half-open range of UTF-16 code units in a text. */
export type Range = readonly [start: number, end: number];
