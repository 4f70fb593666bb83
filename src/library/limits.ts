const MEGABYTE = 1024 * 1024;

/** What a file may take at most, so that none takes the bot down; told to people in `docs/material.md`. */
export const LIMITS = {
  /** Bytes of a file: a text of this size has ten thousand pages of dense print. */
  bytes: 100 * MEGABYTE,
  /** Bytes of all that is packed in a file (docx, epub), unpacked. */
  unpackedBytes: 200 * MEGABYTE,
  /** How many times larger than packed; real text comes to 10, pictures to 1. */
  unpackedRatio: 200,
  /** Entries in a packed file. */
  entries: 10_000,
  /** Characters of a paragraph, eight pages of print: longer ones are read in pieces. */
  paragraph: 20_000,
  /** Characters of a heading or a title that stand with each passage, and of any other metadata. */
  line: 500,
  /** Tags and other names of a file. */
  names: 100,
  /** Pages of a PDF. */
  pages: 5_000,
  /** Elements inside each other in HTML; browsers lay out 512. */
  nesting: 1_000,
  /** Milliseconds that reading a file of so many bytes may take: many times what honest ones do. */
  readMs: (bytes: number) => 60_000 + (bytes / MEGABYTE) * 10_000,
  /** The same for a file that people send, at which others may be waiting. */
  readSentMs: (bytes: number) => 20_000 + (bytes / MEGABYTE) * 2_000,
  /** Memory in MB that reading a file that people send may take, 1 GB with the process itself. */
  readSentMb: 768,
} as const;
